"use client";
import { useRouter } from "next/navigation";
import { type ReactNode, useEffect, useState } from "react";
import { ConfirmDialog } from "./confirm-dialog";

/** Mounted while the page holds what is saved nowhere, as its children say: asks before a link, a reload or a closed tab takes it away. */
export function LeaveGuard({ children }: { children: ReactNode }) {
  const router = useRouter();
  const [href, setHref] = useState<string | null>(null);
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    const ask = (event: MouseEvent) => {
      const link = event.target instanceof Element && event.target.closest("a");
      const opensHere = link && !link.target && link.origin === window.location.origin && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
      if (!opensHere) return;
      event.preventDefault();
      // before the link hears of it
      event.stopPropagation();
      setHref(link.href);
    };
    window.addEventListener("beforeunload", warn);
    window.addEventListener("click", ask, true);
    return () => {
      window.removeEventListener("beforeunload", warn);
      window.removeEventListener("click", ask, true);
    };
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
