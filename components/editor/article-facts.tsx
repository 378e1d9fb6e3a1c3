"use client";
import { type ReactNode, useId } from "react";
import { AI_NAMES, AI_USES } from "@/lib/articles/marks";
import { readingMinutes } from "@/lib/articles/reading-time";
import { LIMITS } from "@/lib/articles/rules";
import type { ArticleContent } from "@/lib/articles/schema";
import type { Figure } from "./linked-names";
import { countCharacters, countLetters, countSheets } from "./manuscript";
import { type ReporterChoice, ReporterPicker } from "./reporter-picker";
import { type SectionChoice, SectionSelect } from "./section-select";
import { TagField } from "./tag-field";

export type Newsroom = { sections: readonly SectionChoice[]; reporters: readonly ReporterChoice[]; people: readonly Figure[] };
type Props = { content: ArticleContent; newsroom: Newsroom; onChange: (change: Partial<ArticleContent>) => void };

const line = "h-8 w-full rounded border border-transparent bg-transparent px-1.5 hover:border-rule focus:border-ink-3/80 placeholder:text-ink-3";

export function ArticleFacts({ content, newsroom, onChange }: Props) {
  const id = useId();
  return (
    <div className="rounded-[9px] border border-rule bg-paper px-3.5 py-1">
      <Fact name="섹션" field="sectionId" htmlFor={`${id}-section`}>
        <SectionSelect id={`${id}-section`} sections={newsroom.sections} value={content.sectionId} onValue={(sectionId) => onChange({ sectionId })} />
      </Fact>
      <Fact name="기자" htmlFor={`${id}-reporters`} field="reporterIds">
        <ReporterPicker id={`${id}-reporters`} reporters={newsroom.reporters} chosen={content.reporterIds} onChosen={(reporterIds) => onChange({ reporterIds })} />
      </Fact>
      <Fact name="말머리" field="label" htmlFor={`${id}-label`}>
        <input id={`${id}-label`} value={content.label} maxLength={LIMITS.label} placeholder="예: 현장" onChange={(event) => onChange({ label: event.target.value })} className={line} />
      </Fact>
      <Fact name="발신지" htmlFor={`${id}-dateline`}>
        <input id={`${id}-dateline`} value={content.dateline} maxLength={LIMITS.dateline} placeholder="예: 경주" onChange={(event) => onChange({ dateline: event.target.value })} className={line} />
      </Fact>
      <Fact name="태그" htmlFor={`${id}-tags`}>
        <TagField id={`${id}-tags`} tags={content.tags} onTags={(tags) => onChange({ tags })} />
      </Fact>
      <Fact name="광고" field="isSponsored" htmlFor={`${id}-sponsored`}>
        <label className="flex min-h-8 cursor-pointer items-center gap-2 px-1.5">
          <input id={`${id}-sponsored`} type="checkbox" checked={content.isSponsored} onChange={(event) => onChange({ isSponsored: event.target.checked })} className="size-4 accent-accent" />
          대가를 받은 글(광고·협찬)
        </label>
      </Fact>
      <Fact name="AI" field="aiUse">
        <div role="group" aria-label="AI가 만든 것" className="flex flex-wrap gap-x-4">
          {AI_USES.map((use) => (
            <label key={use} className="flex min-h-8 cursor-pointer items-center gap-2 px-1.5">
              <input
                type="checkbox"
                checked={content.aiUse.includes(use)}
                onChange={({ target }) => onChange({ aiUse: AI_USES.filter((each) => (each === use ? target.checked : content.aiUse.includes(each))) })}
                className="size-4 accent-accent"
              />
              {AI_NAMES[use]}
            </label>
          ))}
        </div>
      </Fact>
      <Fact name="댓글" htmlFor={`${id}-commenting`}>
        <label className="flex h-8 cursor-pointer items-center gap-2 px-1.5">
          <input id={`${id}-commenting`} type="checkbox" checked={content.commenting} onChange={(event) => onChange({ commenting: event.target.checked })} className="size-4 accent-accent" />
          {content.commenting ? "열림" : "닫힘"}
        </label>
      </Fact>
      <Fact name="분량">
        <p className="px-1.5 leading-8 tabular-nums">
          {countCharacters(content.body).toLocaleString("ko-KR")}자 <span className="text-ink-3">(공백 빼고 {countLetters(content.body).toLocaleString("ko-KR")}자)</span>
          <br />
          원고지 {countSheets(content.body)}매 · 읽는 데 {readingMinutes(content.body)}분
        </p>
      </Fact>
    </div>
  );
}

function Fact({ name, htmlFor, field, children }: { name: string; htmlFor?: string; field?: string; children: ReactNode }) {
  return (
    <div data-field={field} className="grid grid-cols-[52px_minmax(0,1fr)] items-start gap-2 border-b border-rule py-1 last:border-0">
      {htmlFor ? (
        <label htmlFor={htmlFor} className="leading-8 text-ink-3">
          {name}
        </label>
      ) : (
        <span className="leading-8 text-ink-3">{name}</span>
      )}
      <div className="min-w-0 self-center">{children}</div>
    </div>
  );
}
