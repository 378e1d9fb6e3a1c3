"use client";
import { type ReactNode, useState } from "react";
import { Modal } from "@/components/ui/modal";
import { CHANGE_REASONS } from "@/lib/articles/changes";
import type { Finding, Item, Override } from "@/lib/articles/checklist";
import { namesOf, type Presence } from "@/lib/articles/presence";
import type { ArticleContent } from "@/lib/articles/schema";
import { type Newsroom } from "./article-facts";
import { Button } from "./button";
import { CloseButton } from "./close-button";
import { Overrides } from "./overrides";
import { findSection } from "./section-select";
import { WhyField } from "./why-field";

type Props = {
  verb: string;
  /** Readers have it already, and are told why it changes. */
  isChange: boolean;
  content: ArticleContent;
  newsroom: Newsroom;
  /** What of the checklist is still open. */
  findings: readonly Finding[];
  /** How many notes nobody has resolved yet, and who else has the article open: said, and no hindrance. */
  openNotes: number;
  alsoHere: Presence["others"];
  /** Resolves to what stood in the way, or null once it is done. */
  onPublish: (given: { overrides: Override[]; why: string }) => Promise<string | null>;
  onClose: () => void;
};

export function PublishDialog({ verb, isChange, content, newsroom, findings, openNotes, alsoHere, onPublish, onClose }: Props) {
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isRunning, setIsRunning] = useState(false);
  const [reasons, setReasons] = useState<Partial<Record<Item, string>>>({});
  const items = [...new Set(findings.map(({ item }) => item))];
  const overrides = items.map((item): Override => ({ item, reason: reasons[item]?.trim() ?? "" }));

  const [why, setWhy] = useState("");
  const isWritten = overrides.some(({ reason }) => reason !== "") || (why.trim() !== "" && CHANGE_REASONS.every((reason) => reason !== why));

  const publish = async () => {
    if (isRunning) return;
    if (overrides.some(({ reason }) => reason === "")) return setRefusal("고치지 않은 확인 항목마다 그대로 발행하는 사유를 적어 주세요.");
    if (isChange && !why.trim()) return setRefusal("고친 사유를 골라 주세요.");
    setIsRunning(true);
    setRefusal(null);
    const answer = await onPublish({ overrides, why });
    setIsRunning(false);
    if (answer === null) onClose();
    else setRefusal(answer);
  };

  const names = new Map(newsroom.reporters.map((reporter) => [reporter.id, reporter.name]));
  return (
    <Modal title={isChange ? "고친 내용을 발행할까요?" : `${verb}할까요?`} isBusy={isRunning} isDirty={isWritten} onClose={onClose}>
      <dl className="grid grid-cols-[52px_1fr] gap-x-3 gap-y-1.5 rounded-lg bg-wash px-4 py-3">
        <dt className="text-ink-3">제목</dt>
        <dd className="font-semibold">
          {content.label.trim() && `[${content.label.trim()}] `}
          {content.title}
        </dd>
        <dt className="text-ink-3">섹션</dt>
        <dd>{findSection(newsroom.sections, content.sectionId)?.path}</dd>
        <dt className="text-ink-3">기자</dt>
        <dd>{content.reporterIds.map((id) => names.get(id)).join(", ")}</dd>
        <dt className="text-ink-3">댓글</dt>
        <dd>{content.commenting ? "열림" : "닫힘"}</dd>
      </dl>
      <Cautions>
        {openNotes > 0 && <li>풀리지 않은 메모 {openNotes}개가 있습니다.</li>}
        {alsoHere.length > 0 && <li>{namesOf(alsoHere)} 지금 이 기사를 열어 두었습니다.</li>}
      </Cautions>
      {isChange && <WhyField why={why} onWhy={setWhy} />}
      <Overrides findings={findings} reasons={reasons} onReason={(item, reason) => setReasons({ ...reasons, [item]: reason })} />
      <p role="alert" className="mt-3 text-danger empty:hidden">
        {refusal}
      </p>
      <div className="mt-5 flex justify-end gap-2">
        <CloseButton>취소</CloseButton>
        <Button type="button" tone="go" autoFocus aria-disabled={isRunning} onClick={() => void publish()}>
          {isRunning ? "보내는 중" : verb}
        </Button>
      </div>
    </Modal>
  );
}

const Cautions = ({ children }: { children: ReactNode }) => (
  <ul className="mt-3 grid gap-1 empty:hidden *:relative *:pl-6 *:before:absolute *:before:left-1 *:before:font-extrabold *:before:text-mark *:before:content-['△']">{children}</ul>
);
