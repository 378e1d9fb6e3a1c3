import { ComparedWords } from "@/components/article/compared-words";
import { type ReactNode, useId } from "react";
import { kindOf, wholeText } from "@/lib/articles/block-text";
import type { Block } from "@/lib/articles/body";
import type { Choice } from "@/lib/articles/merge";
import { compareWords } from "@/lib/articles/revision-diff";
import type { MergeWords } from "./merge-words";

type Texts = { base: string; mine: string; theirs: string };
type Props = { legend: string; texts: Texts; words: MergeWords; choice: Choice | undefined; canBoth?: boolean; onChoose: (choice: Choice) => void };

/** One place that both changed: the two texts side by side, and which of them stays. */
export function MergeConflict({ legend, texts, words, choice, canBoth = true, onChoose }: Props) {
  const name = useId();
  const choices: [Choice, string][] = [
    ["mine", words.mine],
    ["theirs", words.theirs],
    ["both", "둘 다"],
  ];
  return (
    <fieldset data-conflict className={`min-w-0 rounded-lg border px-4 pt-1 pb-3 ${choice ? "border-rule" : "border-mark"}`}>
      <legend className="px-1 text-[13.5px] font-semibold text-mark">{legend}</legend>
      <div className="grid gap-3 min-[700px]:grid-cols-2">
        <Column title={words.mine} isDropped={choice === "theirs"}>
          <Text base={texts.base} text={texts.mine} />
        </Column>
        <Column title={words.theirsInFull} isDropped={choice === "mine"}>
          <Text base={texts.base} text={texts.theirs} />
        </Column>
      </div>
      <div className="mt-2 flex flex-wrap gap-x-5">
        {choices.filter(([value]) => canBoth || value !== "both").map(([value, label]) => (
          <label key={value} className="flex min-h-11 cursor-pointer items-center gap-2 font-semibold">
            <input type="radio" name={name} value={value} checked={choice === value} onChange={() => onChoose(value)} className="size-[18px] accent-[var(--accent)]" />
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

const Column = ({ title, isDropped, children }: { title: string; isDropped: boolean; children: ReactNode }) => (
  <div className={`min-w-0 rounded-md bg-wash px-3 py-2 ${isDropped ? "text-ink-3" : ""}`}>
    <p className="text-[12.5px] font-semibold text-ink-3">
      {title}
      {isDropped && " · 빠짐"}
    </p>
    <div className="whitespace-pre-wrap">{children}</div>
  </div>
);

const Text = ({ base, text }: { base: string; text: string }) =>
  text === "" ? <span className="text-ink-3">지움</span> : <ComparedWords words={base ? compareWords(base, text) : [{ change: "same", text }]} />;

/** What one side changed alone: no question, only told. */
export function MergedPiece({ who, base, blocks }: { who: string; base: readonly Block[]; blocks: readonly Block[] }) {
  return (
    <div className="border-l-[3px] border-accent pl-3">
      <p className="text-[12.5px] font-semibold text-accent">{who}</p>
      <div className="whitespace-pre-wrap">
        <ComparedWords words={compareWords(textOf(base), textOf(blocks))} />
      </div>
    </div>
  );
}

/** Untouched paragraphs, folded to their number. */
export function SamePiece({ blocks }: { blocks: readonly Block[] }) {
  return (
    <details className="text-ink-3">
      <summary className="min-h-7 cursor-pointer text-[13px]">바뀌지 않은 단락 {blocks.length}개</summary>
      <div className="mt-1 whitespace-pre-wrap">{textOf(blocks)}</div>
    </details>
  );
}

export const textOf = (blocks: readonly Block[]): string =>
  blocks.map((block) => (block.type === "paragraph" ? wholeText(block) : `[${kindOf(block)}] ${wholeText(block)}`)).join("\n\n");
