"use client";
import { PASSWORD_MIN } from "@/lib/accounts/rules";
import { changePassword } from "@/lib/accounts/self-actions";
import { AccountForm } from "./account-form";
import { TextField } from "./text-field";
import { useForm } from "./use-form";

export function PasswordForm({ email }: { email: string }) {
  const [state, send, isSending] = useForm("changePassword", changePassword);
  return (
    <AccountForm state={state} send={send} isSending={isSending} submitLabel="비밀번호 바꾸기">
      {/* For password managers, which otherwise guess whose password this is. */}
      <input type="email" value={email} autoComplete="username" readOnly hidden />
      <TextField name="current" label="지금 비밀번호" type="password" autoComplete="current-password" state={state} />
      <TextField name="password" label="새 비밀번호" type="password" autoComplete="new-password" state={state} hint={`${PASSWORD_MIN}자 이상. 다른 기기에서는 모두 로그아웃됩니다.`} />
    </AccountForm>
  );
}
