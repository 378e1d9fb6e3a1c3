"use client";
import { useState } from "react";
import { Button } from "./button";

/** A link just made: this is the only time that it can be copied. */
export function NewPreviewLink({ address, label }: { address: string; label: string }) {
  const [said, setSaid] = useState("");
  const copy = async () => {
    const isCopied = await navigator.clipboard.writeText(address).then(
      () => true,
      () => false,
    );
    setSaid(isCopied ? "복사했습니다." : "복사하지 못했습니다. 주소를 직접 골라 복사해 주세요.");
  };
  return (
    <div className="mt-3 rounded-[9px] border border-accent/40 bg-accent-wash px-4 py-3">
      <p className="font-semibold">‘{label}’ 링크를 만들었습니다. 주소는 지금만 볼 수 있습니다.</p>
      <div className="mt-2 flex flex-wrap gap-2">
        <input
          readOnly
          value={address}
          aria-label="새 링크의 주소"
          onFocus={(event) => event.target.select()}
          className="h-9 min-w-0 flex-1 basis-64 rounded-[7px] border border-ink-3/80 bg-paper px-2.5 font-mono text-[13px] pointer-coarse:h-11"
        />
        <Button type="button" onClick={() => void copy()}>
          복사
        </Button>
      </div>
      <p role="status" className="mt-1 text-[13px] text-ink-2 empty:hidden">
        {said}
      </p>
    </div>
  );
}
