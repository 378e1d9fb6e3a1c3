"use client";
import { useActionState } from "react";
import { UNSENT } from "@/lib/accounts/form";
import { openNotice } from "@/lib/notices/actions";

/** Marks the notice as read on the way to what it tells of. */
export function OpenNotice({ id, action }: { id: string; action: string }) {
  const [state, send] = useActionState(openNotice, UNSENT);
  return (
    <form action={send}>
      <input type="hidden" name="id" value={id} />
      <button type="submit" className="inline-flex min-h-9 cursor-pointer items-center font-semibold text-accent underline-offset-4 hover:underline">
        {action}
      </button>
      {state.refusal && <span role="alert">{state.refusal.message}</span>}
    </form>
  );
}
