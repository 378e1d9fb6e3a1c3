"use client";
import { useRouter } from "next/navigation";
import { useId, useState, useTransition } from "react";
import { ConfirmDialog } from "@/components/desk/confirm-dialog";
import { LeaveGuard } from "@/components/desk/leave-guard";
import { RelatedSearch } from "@/components/editor/related-search";
import { reach } from "@/components/ui/reach";
import { cancelCuration, saveCuration } from "@/lib/curation/actions";
import type { Board, BoardHeadline } from "@/lib/curation/desk-read";
import { SLOTS } from "@/lib/curation/rules";
import { stamp } from "@/lib/korean/time";
import type { Refusal, Result } from "@/lib/result";
import { LayoutHistory, leadOf } from "./layout-history";
import { PagePreview } from "./page-preview";
import { nameOf, SlotList } from "./slot-list";

type Props = { section: string | null; board: Board; newest: BoardHeadline[] };

const button = "min-h-10 cursor-pointer whitespace-nowrap rounded-[7px] border border-rule px-4 font-semibold aria-disabled:opacity-60 pointer-coarse:min-h-11";

/** One page's layout: chosen, looked at, and put up now or from a minute on. */
export function CurationBoard({ section, board, newest }: Props) {
  const router = useRouter();
  const id = useId();
  const [numbers, setNumbers] = useState(board.current?.numbers ?? []);
  const [known, setKnown] = useState<Record<number, BoardHeadline>>(() => Object.fromEntries([...newest, ...board.headlines].map((each) => [each.number, each])));
  const [minute, setMinute] = useState("");
  const [said, setSaid] = useState("");
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [kept, setKept] = useState(numbers);
  const [earlier, setEarlier] = useState<{ title: string; yes: string; numbers: number[] } | null>(null);
  const [isBusy, startTransition] = useTransition();
  const isFront = section === null;
  const most = isFront ? SLOTS.front : SLOTS.section;
  const all = { ...known, ...Object.fromEntries(board.headlines.map((each) => [each.number, each])) };

  const isUnsaved = [kept, board.current?.numbers ?? []].every((each) => each.join() !== numbers.join());

  const change = (next: number[], what: string) => {
    setNumbers(next);
    setSaid(what);
  };
  const add = (headline: BoardHeadline) => {
    setKnown((others) => ({ ...others, [headline.number]: headline }));
    change([...numbers, headline.number], `${nameOf(headline.number, { [headline.number]: headline })}: 더했습니다.`);
  };
  const act = (ask: () => Promise<Result<{ id: string }>>, done: string, settle?: () => void) => {
    if (isBusy) return;
    startTransition(async () => {
      const result = await reach(ask());
      startTransition(() => {
        setRefusal(result.ok ? null : result);
        setSaid(result.ok ? done : "");
        if (result.ok) settle?.();
        // After somebody else's layout too: the next press knows of it, and what was chosen here stays.
        router.refresh();
      });
    });
  };
  const put = (chosen: number[], startsAt: string | null) => () => saveCuration({ section, numbers: chosen, startsAt, baseId: board.baseId });
  const save = (startsAt: string | null, done: string) => act(put(numbers, startsAt), done, () => setKept(numbers));
  const askFor = (layout: typeof earlier) => {
    setRefusal(null);
    setEarlier(layout);
  };
  const restore = (chosen: number[]) =>
    act(put(chosen, null), "앞의 배치로 되돌렸습니다.", () => {
      setNumbers(chosen);
      setKept(chosen);
      setEarlier(null);
    });
  const free = newest.filter(({ number }) => !numbers.includes(number)).slice(0, 6);

  return (
    <div className="grid gap-x-9 gap-y-7 min-[1240px]:grid-cols-[minmax(0,1fr)_auto]">
      <div className="min-w-0">
        {numbers.length === 0 ? (
          <p className="rounded-[9px] border border-dashed border-rule px-3.5 py-6 text-center text-ink-2">고른 기사가 없어 새 기사가 차례로 실립니다.</p>
        ) : (
          <SlotList numbers={numbers} known={all} isFront={isFront} onNumbers={change} />
        )}
        <p role="status" className="mt-2 min-h-[1.5em] text-[13.5px] text-ink-2">
          {isBusy ? "저장하는 중…" : said}
        </p>
        <div className="mt-2">
          <RelatedSearch label="실을 기사 찾기" full={`${most}건을 모두 골랐습니다`} taken={numbers} isFull={numbers.length >= most} onPick={(headline) => add({ ...headline, isPublic: true })} />
        </div>
        {numbers.length < most && free.length > 0 && (
          <ul aria-label="새 기사" className="mt-3">
            {free.map((headline) => (
              <li key={headline.number}>
                <button type="button" onClick={() => add(headline)} className="flex min-h-9 w-full cursor-pointer items-baseline gap-2 rounded-md px-2 py-1 text-left leading-snug text-ink-2 hover:bg-wash hover:text-ink pointer-coarse:min-h-11">
                  <span aria-hidden className="font-bold text-accent">
                    +
                  </span>
                  <span>
                    {nameOf(headline.number, all)}
                    <span className="sr-only"> 더하기</span>
                  </span>
                </button>
              </li>
            ))}
          </ul>
        )}
        <p role="alert" className="mt-3 text-danger empty:hidden">
          {earlier ? null : refusal?.code === "stale" ? `${refusal.message} 여기서 고른 기사는 그대로 있습니다.` : refusal?.message}
        </p>
        <div className="mt-4 flex flex-wrap items-end gap-2">
          <button type="button" aria-disabled={isBusy} onClick={() => save(null, "지금부터 이 배치로 실립니다.")} className={`${button} border-accent bg-accent text-paper`}>
            지금 싣기
          </button>
          <div className="flex items-end gap-2 max-[479px]:w-full min-[480px]:ml-auto">
            <label htmlFor={id} className="grid min-w-0 grow gap-0.5 text-[13px] font-semibold text-ink-2">
              예약할 때 (한국 시각)
              <input id={id} type="datetime-local" value={minute} aria-invalid={refusal?.field === "startsAt" || undefined} onChange={(event) => setMinute(event.target.value)} className="min-h-10 w-full rounded-[7px] border border-ink-3 bg-paper px-2.5 font-normal text-ink pointer-coarse:min-h-11" />
            </label>
            <button type="button" aria-disabled={isBusy} onClick={() => save(minute, `${minute.replace("T", " ")}부터 이 배치로 실립니다.`)} className={button}>
              예약
            </button>
          </div>
        </div>
        <div className="mt-3 flex flex-wrap gap-2 text-[13.5px]">
          <button type="button" onClick={() => change(board.current?.numbers ?? [], "지금 실린 배치를 가져왔습니다.")} className="min-h-9 cursor-pointer text-accent underline-offset-4 hover:underline">
            지금 실린 배치 가져오기
          </button>
          {board.current && (
            <button type="button" onClick={() => askFor({ title: "앞의 배치로 되돌릴까요?", yes: "되돌리기", numbers: board.past[0]?.numbers ?? [] })} className="min-h-9 cursor-pointer text-accent underline-offset-4 hover:underline">
              앞의 배치로
            </button>
          )}
        </div>
        <p className="mt-2 text-[13.5px] text-ink-3">
          {board.current ? `지금 배치는 ${board.current.by ?? "탈퇴한 이용자"} 님이 ${stamp(board.current.createdAt).slice(0, 16)}에 정했습니다.` : "지금은 자동으로 배치하고 있습니다."} 철회한 기사는 스스로 빠지고 새 기사가 채웁니다.
        </p>
        <LayoutHistory title="예약한 배치" empty="예약한 배치가 없습니다." layouts={board.coming} known={all} act="취소" onAct={(layout) => act(() => cancelCuration({ id: layout.id }), "예약한 배치를 취소했습니다.")} />
        <LayoutHistory title="지난 배치" empty="지난 배치가 없습니다." layouts={board.past} known={all} act="다시 싣기" onAct={(layout) => askFor({ title: "이 배치를 다시 실을까요?", yes: "다시 싣기", numbers: layout.numbers })} />
      </div>
      <PagePreview section={section} numbers={numbers} />
      <LeaveGuard when={() => isUnsaved}>고른 배치를 아직 싣거나 예약하지 않았습니다. 떠나면 사라집니다.</LeaveGuard>
      {earlier && (
        <ConfirmDialog title={earlier.title} yes={earlier.yes} isBusy={isBusy} refusal={refusal?.message ?? null} onYes={() => restore(earlier.numbers)} onClose={() => askFor(null)}>
          지금부터 모든 독자에게 실립니다: {leadOf(earlier, all)}.{isUnsaved && " 지금 고르던 배치는 사라집니다."}
        </ConfirmDialog>
      )}
    </div>
  );
}
