"use client";
import { renameSelf } from "@/lib/accounts/self-actions";
import { AccountForm } from "./account-form";
import { TextField } from "./text-field";
import { useForm } from "./use-form";

export function RenameForm({ name }: { name: string }) {
  const [state, send, isSending] = useForm("renameSelf", renameSelf);
  return (
    <AccountForm state={state} send={send} isSending={isSending} submitLabel="닉네임 바꾸기">
      <TextField name="name" label="닉네임" initial={name} autoComplete="nickname" state={state} hint="지금까지 쓴 댓글의 이름도 함께 바뀝니다." />
    </AccountForm>
  );
}
