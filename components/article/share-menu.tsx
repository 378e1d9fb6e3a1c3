"use client";
import { useEffect, useRef, useState, useSyncExternalStore } from "react";
import { shareByKakao } from "./kakao";
import { shareLinks } from "./share-links";
import { iconClass, toolClass } from "./tool";

const row = "flex min-h-11 w-full items-center rounded-md px-3 text-left text-[15px] hover:bg-wash";
/** What does nothing without its script. */
const scriptedRow = `${row} noscript:hidden`;

const never = () => () => {};

type Props = {
  url: string;
  title: string;
  /** The newsroom's own; empty when it has none. */
  channel: string;
  /** Set where the newsroom is registered with Kakao. */
  kakaoKey?: string;
};

const PASTE = "주소를 복사했습니다. 카카오톡 대화창에 붙여 넣어 주세요.";

/** Shares by the services' own addresses, so nobody's script is loaded; by the system's sheet where there is one. */
export function ShareMenu({ url, title, channel, kakaoKey }: Props) {
  const menu = useRef<HTMLDetailsElement>(null);
  const [said, setSaid] = useState("");
  const hasSystemSheet = useSyncExternalStore(never, () => "share" in navigator, () => false);
  const close = () => menu.current?.removeAttribute("open");

  useEffect(() => {
    const closeOutside = ({ target }: PointerEvent) => {
      if (!(target instanceof Node && menu.current?.contains(target))) menu.current?.removeAttribute("open");
    };
    document.addEventListener("pointerdown", closeOutside);
    return () => document.removeEventListener("pointerdown", closeOutside);
  }, []);

  async function copy(done: string) {
    try {
      await navigator.clipboard.writeText(url);
      setSaid(done);
    } catch {
      setSaid("복사하지 못했습니다. 아래 주소를 골라 복사해 주세요.");
    }
  }
  function shareBySystem() {
    close();
    // Closing the sheet without sharing rejects; there is nothing to do about it.
    navigator.share({ title, url }).catch(() => {});
  }

  function shareByTalk(key: string) {
    shareByKakao({ key, url }).then(close, () => copy(PASTE));
  }

  return (
    <details
      ref={menu}
      className="relative"
      onToggle={() => setSaid("")}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || !menu.current?.open) return;
        close();
        menu.current.querySelector("summary")?.focus();
      }}
      onBlur={(event) => {
        if (event.relatedTarget && !event.currentTarget.contains(event.relatedTarget)) close();
      }}
    >
      <summary aria-label="공유하기" className={`${toolClass} list-none [&::-webkit-details-marker]:hidden`}>
        <svg viewBox="0 0 24 24" aria-hidden="true" className={iconClass}>
          <circle cx="18" cy="5" r="2.6" />
          <circle cx="6" cy="12" r="2.6" />
          <circle cx="18" cy="19" r="2.6" />
          <path d="m8.3 10.7 7.4-4.3M8.3 13.3l7.4 4.3" />
        </svg>
      </summary>
      <div className="absolute right-0 z-[3] mt-1 w-60 rounded-xl border border-rule bg-paper p-1.5 text-ink shadow-[0_12px_32px_rgb(0_0_0/.16)] max-[560px]:right-auto max-[560px]:left-1/2 max-[560px]:-translate-x-1/2">
        <button type="button" className={scriptedRow} onClick={() => copy("주소를 복사했습니다.")}>
          주소 복사
        </button>
        {kakaoKey && (
          <button type="button" className={scriptedRow} onClick={() => shareByTalk(kakaoKey)}>
            카카오톡
          </button>
        )}
        {(hasSystemSheet || !kakaoKey) && (
          <button type="button" className={scriptedRow} onClick={() => (hasSystemSheet ? shareBySystem() : copy(PASTE))}>
            {!hasSystemSheet ? "카카오톡" : kakaoKey ? "다른 앱" : "카카오톡·다른 앱"}
          </button>
        )}
        {[...shareLinks({ url, title }), ...(channel ? [{ name: "유튜브 채널", href: channel }] : [])].map(({ name, href }) => (
          <a key={name} href={href} target="_blank" rel="noopener" className={row} onClick={close}>
            {name}
            <span className="sr-only"> 새 창</span>
          </a>
        ))}
        <p role="status" className={said ? "px-3 py-2 text-[14px] text-accent" : "sr-only"}>
          {said}
        </p>
        <p className="px-3 pt-1 pb-1.5 text-[13px] break-all text-ink-3 select-all">{url}</p>
      </div>
    </details>
  );
}
