"use client";
import { AccountForm } from "@/components/accounts/account-form";
import { useForm } from "@/components/accounts/use-form";
import { decideAppeal } from "@/lib/rights/actions";
import { MAX_ANSWER } from "@/lib/rights/rules";
import { ChoiceField } from "./choice-field";
import { LongField } from "./long-field";

const OUTCOMES = [
  { value: "restored", label: "댓글을 되살립니다" },
  { value: "upheld", label: "삭제를 유지합니다" },
];

export function AppealDecision({ id }: { id: string }) {
  const [state, send, isSending] = useForm("decideAppeal", decideAppeal);
  return (
    <AccountForm state={state} send={send} isSending={isSending} submitLabel="결정하고 알리기">
      <input type="hidden" name="id" value={id} />
      <ChoiceField name="outcome" label="결정" state={state} choices={OUTCOMES} />
      <LongField name="answer" label="작성자에게 보낼 답" state={state} max={MAX_ANSWER} rows={3} hint="알림과 메일로 그대로 보냅니다." />
    </AccountForm>
  );
}
