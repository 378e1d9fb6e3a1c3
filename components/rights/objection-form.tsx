"use client";
import { AccountForm } from "@/components/accounts/account-form";
import { useForm } from "@/components/accounts/use-form";
import { objectToTakedown } from "@/lib/rights/actions";
import { MAX_CLAIM } from "@/lib/rights/rules";
import { LongField } from "./long-field";

export function ObjectionForm({ number }: { number: number }) {
  const [state, send, isSending] = useForm("objectToTakedown", objectToTakedown);
  return (
    <AccountForm state={state} send={send} isSending={isSending} submitLabel="이의 제기하기">
      <input type="hidden" name="number" value={number} />
      <LongField name="text" label="다시 공개해야 하는 까닭" state={state} max={MAX_CLAIM} hint="근거가 되는 자료의 주소가 있으면 함께 적어 주세요. 신고한 분에게는 내용을 보내지 않습니다." />
    </AccountForm>
  );
}
