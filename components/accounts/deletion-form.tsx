"use client";
import { DELETION_WORDS } from "@/lib/accounts/rules";
import { deleteSelf } from "@/lib/accounts/self-actions";
import { AccountForm } from "./account-form";
import { TextField } from "./text-field";
import { useForm } from "./use-form";

export function DeletionForm() {
  const [state, send, isSending] = useForm("deleteSelf", deleteSelf);
  return (
    <AccountForm state={state} send={send} isSending={isSending} submitLabel="탈퇴하기" danger>
      <TextField name="password" label="비밀번호" type="password" autoComplete="current-password" state={state} />
      <TextField name="confirmation" label={`확인: “${DELETION_WORDS}”라고 입력해 주세요`} autoComplete="off" state={state} />
    </AccountForm>
  );
}
