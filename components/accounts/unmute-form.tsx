"use client";
import { unmute } from "@/lib/mutes/actions";
import { useForm } from "./use-form";

export function UnmuteForm({ id, name }: { id: string; name: string }) {
  const [{ refusal, values }, submit, isPending] = useForm("unmute", unmute);
  return (
    <form action={submit} className="flex items-center gap-3">
      <input type="hidden" name="id" value={id} />
      <span role="alert" className="text-sm text-danger">
        {values.id === id && refusal?.message}
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
