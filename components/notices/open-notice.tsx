"use client";
import { useForm } from "@/components/accounts/use-form";
import { openNotice } from "@/lib/notices/actions";

/** Marks the notice as read on the way to what it tells of. */
export function OpenNotice({ id, action }: { id: string; action: string }) {
  const [state, send] = useForm("openNotice", openNotice);
  return (
    <form action={send}>
      <input type="hidden" name="id" value={id} />
      <button type="submit" className="inline-flex min-h-9 cursor-pointer items-center font-semibold text-accent underline-offset-4 hover:underline">
        {action}
      </button>
      {state.refusal && state.values.id === id && <span role="alert">{state.refusal.message}</span>}
    </form>
  );
}
