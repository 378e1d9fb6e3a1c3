"use client";
import { useRouter } from "next/navigation";
import { type ReactNode, useEffect, useEffectEvent, useState } from "react";
import { ConfirmDialog } from "./confirm-dialog";

type Props = { /** Whether the page holds now what is saved nowhere. */ when: () => boolean; /** What would be lost. */ children: ReactNode };

/** Asks before a link, a reload or a closed tab takes away what is saved nowhere. */
export function LeaveGuard({ when, children }: Props) {
  const router = useRouter();
  const [href, setHref] = useState<string | null>(null);
  const warn = useEffectEvent((event: BeforeUnloadEvent) => when() && event.preventDefault());
  const ask = useEffectEvent((event: MouseEvent) => {
    const link = leadsAway(event) && when() ? (event.target as Element).closest("a") : null;
    if (!link) return;
    event.preventDefault();
    event.stopPropagation();
    setHref(link.href);
  });
  useEffect(() => {
    const on = new AbortController();
    const { signal } = on;
    window.addEventListener("beforeunload", (event) => warn(event), { signal });
    // at the window, before the link and the router hear of it
    window.addEventListener("click", (event) => ask(event), { signal, capture: true });
    return () => on.abort();
  }, []);
  const leave = () => {
    setHref(null);
    if (href !== null) router.push(href);
  };
  return (
    href !== null && (
      <ConfirmDialog title="저장하지 않고 떠날까요?" yes="떠나기" isDangerous isBusy={false} refusal={null} onYes={leave} onClose={() => setHref(null)}>
        {children}
      </ConfirmDialog>
    )
  );
}

/** Whether the click opens another page of the site in this window; for those outside the browser asks by itself. */
function leadsAway({ target, button, ctrlKey, metaKey, shiftKey, altKey }: MouseEvent): boolean {
  const link = target instanceof Element ? target.closest("a") : null;
  if (!link || link.isContentEditable || button !== 0 || ctrlKey || metaKey || shiftKey || altKey) return false;
  return link.target !== "_blank" && link.origin === location.origin && link.pathname + link.search !== location.pathname + location.search;
}
