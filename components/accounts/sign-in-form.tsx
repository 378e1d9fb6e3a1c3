"use client";
import { signIn } from "@/lib/accounts/actions";
import { AccountForm } from "./account-form";
import { TextField } from "./text-field";
import { useForm } from "./use-form";

export function SignInForm({ next }: { next: string }) {
  const [state, send, isSending] = useForm("signIn", signIn);
  return (
    <AccountForm state={state} send={send} isSending={isSending} submitLabel="로그인">
      <input type="hidden" name="next" value={next} />
      <TextField name="email" label="이메일" type="email" autoComplete="username" state={state} />
      <TextField name="password" label="비밀번호" type="password" autoComplete="current-password" state={state} />
    </AccountForm>
  );
}
