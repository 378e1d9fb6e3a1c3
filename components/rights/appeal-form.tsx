"use client";
import { AccountForm } from "@/components/accounts/account-form";
import { useForm } from "@/components/accounts/use-form";
import { fileAppeal } from "@/lib/rights/actions";
import { ANSWER_DAYS, MAX_APPEAL } from "@/lib/rights/rules";
import { LongField } from "./long-field";

export function AppealForm({ commentId }: { commentId: string }) {
  const [state, send, isSending] = useForm("fileAppeal", fileAppeal);
  return (
    <AccountForm state={state} send={send} isSending={isSending} submitLabel="이의 신청하기">
      <input type="hidden" name="commentId" value={commentId} />
      <LongField
        name="text"
        label="되살려야 하는 까닭"
        state={state}
        max={MAX_APPEAL}
        hint={`한 번만 신청할 수 있습니다. 삭제한 사람이 아닌 다른 운영자가 읽고 ${ANSWER_DAYS}일 안에 답합니다.`}
      />
    </AccountForm>
  );
}
