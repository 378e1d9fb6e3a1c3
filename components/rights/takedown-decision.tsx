"use client";
import { AccountForm } from "@/components/accounts/account-form";
import { TextField } from "@/components/accounts/text-field";
import { useForm } from "@/components/accounts/use-form";
import { blockTakedown, closeTakedown, rejectTakedown } from "@/lib/rights/actions";
import { MAX_ANSWER, MAX_BLOCK_DAYS } from "@/lib/rights/rules";
import { ChoiceField } from "./choice-field";
import { LongField } from "./long-field";

type Props = { number: number; isBlocking: boolean };

export const TakedownDecision = ({ number, isBlocking }: Props) =>
  isBlocking ? (
    <Closing number={number} />
  ) : (
    <div className="grid gap-8 min-[820px]:grid-cols-2">
      <Blocking number={number} />
      <Rejection number={number} />
    </div>
  );

function Blocking({ number }: { number: number }) {
  const [state, send, isSending] = useForm("blockTakedown", blockTakedown);
  return (
    <AccountForm state={state} send={send} isSending={isSending} submitLabel="임시조치하고 양쪽에 알리기">
      <input type="hidden" name="number" value={number} />
      <TextField name="days" label="가리는 날수" state={state} initial={String(MAX_BLOCK_DAYS)} autoComplete="off" hint={`${MAX_BLOCK_DAYS}일까지. 끝나면 저절로 다시 공개됩니다.`} />
      <LongField name="answer" label="신고한 분에게 덧붙일 말 (선택)" state={state} max={MAX_ANSWER} rows={3} />
    </AccountForm>
  );
}

function Rejection({ number }: { number: number }) {
  const [state, send, isSending] = useForm("rejectTakedown", rejectTakedown);
  return (
    <AccountForm state={state} send={send} isSending={isSending} submitLabel="조치하지 않고 답하기" danger>
      <input type="hidden" name="number" value={number} />
      <LongField name="answer" label="조치하지 않는 사유" state={state} max={MAX_ANSWER} rows={6} hint="신고한 분에게만 보냅니다." />
    </AccountForm>
  );
}

const OUTCOMES = [
  { value: "restored", label: "다시 공개합니다" },
  { value: "removed", label: "삭제합니다" },
];

function Closing({ number }: { number: number }) {
  const [state, send, isSending] = useForm("closeTakedown", closeTakedown);
  return (
    <AccountForm state={state} send={send} isSending={isSending} submitLabel="결정하고 양쪽에 알리기">
      <input type="hidden" name="number" value={number} />
      <ChoiceField name="outcome" label="결정" state={state} choices={OUTCOMES} />
      <LongField name="answer" label="양쪽에 보낼 답" state={state} max={MAX_ANSWER} rows={4} hint="신고한 분과 작성자에게 그대로 보냅니다." />
    </AccountForm>
  );
}
