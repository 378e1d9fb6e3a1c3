"use client";
import { useTransition } from "react";
import { signOut } from "@/lib/accounts/actions";

export function SignOutButton() {
  const [isPending, startTransition] = useTransition();
  const leave = () =>
    startTransition(async () => {
      await signOut();
      // A whole load, so that nothing of the desk stays in the browser's memory.
      window.location.assign("/");
    });
  return (
    <button
      type="button"
      aria-disabled={isPending}
      onClick={() => !isPending && leave()}
      className="min-h-9 shrink-0 cursor-pointer rounded-[7px] px-2.5 text-[13px] text-ink-3 hover:text-ink"
    >
      로그아웃
    </button>
  );
}
