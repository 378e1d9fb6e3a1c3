"use client";
import { AccountForm } from "@/components/accounts/account-form";
import { useForm } from "@/components/accounts/use-form";
import { ChoiceField } from "@/components/rights/choice-field";
import { saveReplyMail } from "@/lib/notices/actions";
import { REPLY_MAIL } from "@/lib/notices/rules";

export function ReplyMailForm({ initial }: { initial: keyof typeof REPLY_MAIL }) {
  const [state, send, isSending] = useForm("saveReplyMail", saveReplyMail);
  return (
    <AccountForm state={state} send={send} isSending={isSending} submitLabel="저장">
      <ChoiceField name="replyMail" label="내 댓글에 답글이 달리면" state={state} initial={initial} choices={Object.entries(REPLY_MAIL).map(([value, label]) => ({ value, label }))} />
    </AccountForm>
  );
}
