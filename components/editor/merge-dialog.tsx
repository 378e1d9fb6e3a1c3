"use client";
import { useCallback, useEffect, useRef, useState } from "react";
import { Modal } from "@/components/ui/modal";
import { applyChoices, type Choice, type Choices, conflictsIn, type FieldConflict, type Merge, mergeContents } from "@/lib/articles/merge";
import { openMerge } from "@/lib/articles/revision-actions";
import type { ArticleContent } from "@/lib/articles/schema";
import { stamp } from "@/lib/korean/time";
import type { PhotoView } from "@/lib/photos/rules";
import { Button } from "./button";
import { MergeConflict, MergedPiece, SamePiece, textOf } from "./merge-piece";
import { mergeWords } from "./merge-words";

/** A text to be merged with what the newsroom has; `base` is the version both came from, where this screen still has it. */
export type MergeJob = { number: number; baseVersion: number; base: ArticleContent | null; mine: () => ArticleContent; copyId?: string };
export type Theirs = { version: number; content: ArticleContent; savedAt: string; savedBy: string | null; isSavedBySelf: boolean; photos: Record<string, PhotoView> };
type Props = {
  job: MergeJob;
  sectionName: (id: number) => string;
  /** Resolves to what stood in the way, or null once it is in the sheet. */
  onMerged: (theirs: Theirs, merged: ArticleContent) => Promise<string | null>;
  onClose: () => void;
};
type State = { theirs: Theirs; mine: ArticleContent; merge: Merge };

const FIELDS: Record<FieldConflict["name"], string> = { label: "말머리", title: "제목", deck: "부제", dateline: "발신지", sectionId: "섹션", commenting: "댓글" };
const CHANGED = "합치는 사이에 사진이 다 올라가는 등 내 글이 바뀌어 다시 견주었습니다. 확인하고 한 번 더 저장해 주세요.";
const UNREACHABLE = "저쪽 글을 불러오지 못했습니다. 내 글은 그대로 있습니다. 잠시 뒤 다시 시도해 주세요.";

export function MergeDialog({ job, sectionName, onMerged, onClose }: Props) {
  const [state, setState] = useState<State | null>(null);
  const [choices, setChoices] = useState<Choices>({});
  const [trouble, setTrouble] = useState<string | null>(null);
  const [isSaving, setIsSaving] = useState(false);
  const intro = useRef<HTMLParagraphElement>(null);

  const load = useCallback(async (news: string | null) => {
    setTrouble(news);
    const answer = await openMerge({ number: job.number, baseVersion: job.baseVersion }).catch(() => null);
    if (!answer?.ok) return setTrouble(answer?.message ?? UNREACHABLE);
    const { theirs, base } = answer.value;
    const mine = job.mine();
    setChoices({});
    setState({ theirs, mine, merge: mergeContents(job.base ?? base, mine, theirs.content) });
  }, [job]);
  useEffect(() => {
    // not on a button: whoever was typing would press it
    intro.current?.focus();
    queueMicrotask(() => void load(null));
  }, [load]);

  const save = async ({ theirs, mine, merge }: State) => {
    // a photo that was on its way stands in the text now, and not in what was merged
    if (job.mine() !== mine) {
      setState(null);
      return load(CHANGED);
    }
    setIsSaving(true);
    setTrouble(null);
    const answer = await onMerged(theirs, applyChoices(merge, choices));
    setIsSaving(false);
    if (answer === null) onClose();
    else setTrouble(answer);
  };
  const left = state ? conflictsIn(state.merge) - Object.keys(choices).length : 0;
  const choose = (at: keyof Choices, choice: Choice) => setChoices({ ...choices, [at]: choice });
  const words = mergeWords(state?.theirs ?? { savedBy: null, isSavedBySelf: false });

  return (
    <Modal title="두 글 합치기" width="wide" onClose={onClose}>
      <p ref={intro} tabIndex={-1} className="text-ink-2 outline-none">
        {state
          ? `${words.they} ${stamp(state.theirs.savedAt).slice(11, 16)}에 저장한 글과 ${words.mine}을 견줍니다. 한쪽만 고친 단락은 저절로 합쳤습니다. ${words.mine}은 판 기록에도 남습니다.`
          : "저쪽 글을 불러오는 중입니다."}
      </p>
      {state && (
        <div className="mt-4 grid max-h-[min(62dvh,720px)] gap-3 overflow-y-auto pr-1" tabIndex={0} role="group" aria-label="합칠 글">
          {state.merge.fields.map((field) => (
            <MergeConflict
              key={field.name}
              legend={`${FIELDS[field.name]}: ${words.both} 함께 고쳤습니다`}
              texts={textsOf(field, sectionName)}
              words={words}
              choice={choices[field.name]}
              canBoth={typeof field.mine === "string"}
              onChoose={(choice) => choose(field.name, choice)}
            />
          ))}
          {state.merge.pieces.map((piece, index) =>
            piece.kind === "conflict" ? (
              <MergeConflict
                key={index}
                legend={`이 단락을 ${words.both} 함께 고쳤습니다`}
                texts={{ base: textOf(piece.base), mine: textOf(piece.mine), theirs: textOf(piece.theirs) }}
                words={words}
                choice={choices[index]}
                onChoose={(choice) => choose(index, choice)}
              />
            ) : piece.kind === "same" ? (
              <SamePiece key={index} blocks={piece.blocks} />
            ) : (
              <MergedPiece key={index} who={{ mine: `${words.i} 고침`, theirs: `${words.they} 고침`, alike: `${words.both} 똑같이 고침` }[piece.kind]} base={piece.base} blocks={piece.blocks} />
            ),
          )}
        </div>
      )}
      <p role="alert" className="mt-3 text-danger empty:hidden">
        {trouble}
      </p>
      <div className="mt-4 flex flex-wrap items-center justify-end gap-2">
        <p role="status" className="mr-auto text-[13.5px] text-ink-2">
          {state && (left > 0 ? `고를 곳이 ${left}곳 남았습니다` : "모두 골랐습니다")}
        </p>
        <Button type="button" onClick={onClose}>
          나중에 합치기
        </Button>
        {!state && trouble && (
          <Button type="button" onClick={() => void load(null)}>
            다시 불러오기
          </Button>
        )}
        {state && left > 0 && (
          <Button type="button" onClick={() => setChoices({ ...allBoth(state.merge), ...choices })}>
            남은 곳은 둘 다 두기
          </Button>
        )}
        <Button
          type="button"
          tone="go"
          disabled={!state || isSaving}
          aria-disabled={left > 0}
          onClick={() => state && left === 0 && void save(state)}
        >
          {isSaving ? "저장 중" : "합쳐서 저장"}
        </Button>
      </div>
    </Modal>
  );
}

function textsOf(field: FieldConflict, sectionName: (id: number) => string) {
  const said = (value: string | number | boolean | null) =>
    typeof value === "number" ? sectionName(value) : typeof value === "boolean" ? (value ? "열림" : "닫힘") : (value ?? "");
  return { base: said(field.base), mine: said(field.mine), theirs: said(field.theirs) };
}

function allBoth({ fields, pieces }: Merge): Choices {
  const inBody = pieces.flatMap(({ kind }, index) => (kind === "conflict" ? [[index, "both"] as const] : []));
  return Object.fromEntries([...fields.map(({ name, mine }) => [name, typeof mine === "string" ? "both" : "mine"] as const), ...inBody]);
}
