"use client";
import { type FormEvent, useState } from "react";
import { reach } from "@/components/ui/reach";
import { stamp } from "@/lib/korean/time";
import { makePreview, revokePreview } from "@/lib/previews/actions";
import type { PreviewLink } from "@/lib/previews/read";
import { LABEL_LIMIT, SPANS } from "@/lib/previews/rules";
import { Button } from "./button";
import { NewPreviewLink } from "./new-preview-link";

type Props = { number: number; links: readonly PreviewLink[]; base: string };

const FATES = { open: "열림", expired: "기간 끝남", revoked: "닫음" } as const;

/** Links that show the article before it goes out to people without an account. */
export function PreviewLinks({ number, links, base }: Props) {
  const [label, setLabel] = useState("");
  const [span, setSpan] = useState("day");
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [made, setMade] = useState<{ address: string; label: string } | null>(null);
  const [said, setSaid] = useState("");

  const make = async (event: FormEvent) => {
    event.preventDefault();
    if (isBusy) return;
    setBusy(true);
    const answer = await reach(makePreview({ number, label, span }));
    setBusy(false);
    setRefusal(answer.ok ? null : answer.message);
    if (!answer.ok) return;
    setMade({ address: base + answer.value.path, label });
    setLabel("");
  };
  const revoke = async ({ id, label }: PreviewLink) => {
    const answer = await reach(revokePreview({ id }));
    setRefusal(answer.ok ? null : answer.message);
    if (answer.ok) setSaid(`‘${label}’ 링크를 닫았습니다.`);
  };

  return (
    <section aria-labelledby="preview-links" className="mt-8 max-w-[760px]">
      <h2 id="preview-links" className="text-[16px] font-bold">
        미리보기 링크
      </h2>
      <p className="mt-1 text-ink-2">계정이 없는 사람도 이 링크로 저장된 글을 볼 수 있습니다. 필요한 사람에게만 보내고, 볼 일이 끝나면 닫아 주세요.</p>
      <form onSubmit={(event) => void make(event)} className="mt-3 flex flex-wrap items-end gap-2">
        <label className="grid min-w-0 flex-1 basis-48 gap-1 font-semibold">
          누구에게
          <input
            value={label}
            required
            maxLength={LABEL_LIMIT}
            autoComplete="off"
            placeholder="예: 법무팀 검토"
            onChange={(event) => setLabel(event.target.value)}
            className="h-9 w-full rounded-[7px] border border-ink-3/80 bg-paper px-2.5 font-normal placeholder:text-ink-3 pointer-coarse:h-11"
          />
        </label>
        <label className="grid gap-1 font-semibold">
          여는 기간
          <select value={span} onChange={(event) => setSpan(event.target.value)} className="h-9 rounded-[7px] border border-ink-3/80 bg-paper px-2 font-normal pointer-coarse:h-11">
            {Object.entries(SPANS).map(([key, { name }]) => (
              <option key={key} value={key}>
                {name}
              </option>
            ))}
          </select>
        </label>
        <Button tone="go" aria-disabled={isBusy}>
          링크 만들기
        </Button>
      </form>
      <p role="alert" className="mt-2 text-danger empty:hidden">
        {refusal}
      </p>
      {made && <NewPreviewLink key={made.address} {...made} />}
      <p role="status" className="sr-only">
        {said}
      </p>
      {links.length === 0 ? (
        <p className="mt-4 rounded-[9px] border border-rule px-4 py-6 text-center text-ink-2">아직 만든 링크가 없습니다.</p>
      ) : (
        <ul aria-label="만든 링크" className="mt-4 border-t border-rule">
          {links.map((link) => (
            <li key={link.id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-1 border-b border-rule py-2.5">
              <p className={`min-w-0 ${link.fate === "open" ? "" : "text-ink-3"}`}>
                <b className="font-semibold">{link.label}</b>
                <span className="block text-[13px] text-ink-3 tabular-nums">
                  {link.by && `${link.by} · `}
                  {link.fate === "open" ? `${stamp(link.expiresAt).slice(0, 16)}까지` : FATES[link.fate]}
                </span>
              </p>
              {link.fate === "open" && (
                <Button type="button" aria-label={`‘${link.label}’ 링크 닫기`} onClick={() => void revoke(link)}>
                  닫기
                </Button>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
