"use client";
import { signOutEverywhere } from "@/lib/accounts/self-actions";
import { AccountForm } from "./account-form";
import { useForm } from "./use-form";

export function SessionForm({ count }: { count: number }) {
  const [state, send, isSending] = useForm("signOutEverywhere", signOutEverywhere);
  return (
    <AccountForm state={state} send={send} isSending={isSending} submitLabel="모든 기기에서 로그아웃">
      <p className="text-[15px] text-ink-2">지금 {count}곳에서 로그인되어 있습니다. 이 기기에서도 로그아웃됩니다.</p>
    </AccountForm>
  );
}
