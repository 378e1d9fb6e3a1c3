"use client";
import { useActionState } from "react";
import { UNSENT } from "@/lib/accounts/form";
import { signOutEverywhere } from "@/lib/accounts/self-actions";
import { AccountForm } from "./account-form";

export function SessionForm({ count }: { count: number }) {
  const [state, send, isSending] = useActionState(signOutEverywhere, UNSENT);
  return (
    <AccountForm state={state} send={send} isSending={isSending} submitLabel="모든 기기에서 로그아웃">
      <p className="text-[15px] text-ink-2">지금 {count}곳에서 로그인되어 있습니다. 이 기기에서도 로그아웃됩니다.</p>
    </AccountForm>
  );
}
