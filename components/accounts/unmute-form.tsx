"use client";
import { useActionState } from "react";
import { UNSENT } from "@/lib/accounts/form";
import { unmute } from "@/lib/mutes/actions";

export function UnmuteForm({ id, name }: { id: string; name: string }) {
  const [{ refusal }, submit, isPending] = useActionState(unmute, UNSENT);
  return (
    <form action={submit} className="flex items-center gap-3">
      <input type="hidden" name="id" value={id} />
      <span role="alert" className="text-sm text-danger">
        {refusal?.message}
      </span>
      <button
        aria-label={`${name} 님 차단 풀기`}
        aria-disabled={isPending}
        className="min-h-11 rounded-lg border border-rule px-4 text-[14px] whitespace-nowrap hover:bg-wash aria-disabled:opacity-60"
      >
        차단 풀기
      </button>
    </form>
  );
}
