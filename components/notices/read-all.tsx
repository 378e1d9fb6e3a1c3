"use client";
import { useForm } from "@/components/accounts/use-form";
import { markNoticesRead } from "@/lib/notices/actions";

export function ReadAll() {
  const [state, send, isSending] = useForm("markNoticesRead", markNoticesRead);
  return (
    <form action={send}>
      <button type="submit" aria-disabled={isSending} className="inline-flex min-h-10 cursor-pointer items-center rounded-lg border border-rule px-4 text-[15px] font-semibold hover:bg-wash aria-disabled:opacity-60">
        모두 읽음으로
      </button>
      <span role="alert" className="text-sm text-danger">
        {state.refusal?.message}
      </span>
    </form>
  );
}
