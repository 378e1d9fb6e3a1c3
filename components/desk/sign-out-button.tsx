"use client";
import { useState, useTransition } from "react";
import { reach } from "@/components/ui/reach";
import { signOut } from "@/lib/accounts/actions";

export function SignOutButton() {
  const [refusal, setRefusal] = useState("");
  const [isPending, startTransition] = useTransition();
  const leave = () =>
    startTransition(async () => {
      const answer = await reach(signOut());
      // A whole load, so that nothing of the desk stays in the browser's memory.
      if (answer.ok) window.location.assign("/");
      else setRefusal(answer.message);
    });
  return (
    <span className="relative shrink-0">
      <button type="button" aria-disabled={isPending} onClick={() => !isPending && leave()} className="min-h-9 cursor-pointer rounded-[7px] px-2.5 text-[13px] text-ink-3 hover:text-ink">
        로그아웃
      </button>
      <span role="alert" className="absolute right-0 z-20 w-44 rounded-[7px] border border-rule bg-paper p-2 text-[13px] text-danger shadow-lg empty:hidden max-[959px]:top-full min-[960px]:bottom-full">
        {refusal}
      </span>
    </span>
  );
}
