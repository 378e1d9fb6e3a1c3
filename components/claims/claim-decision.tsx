"use client";
import { AccountForm } from "@/components/accounts/account-form";
import { useForm } from "@/components/accounts/use-form";
import { LongField } from "@/components/rights/long-field";
import { acceptClaim, dropClaim, rejectClaim } from "@/lib/corrections/claim-actions";
import { MAX_CLAIM_ANSWER } from "@/lib/corrections/claims";
import { MAX_TEXT } from "@/lib/corrections/rules";

/** Three ways to end a claim. */
export const ClaimDecision = ({ number, kind }: { number: number; kind: string }) => (
  <div className="grid gap-8">
    <Acceptance number={number} kind={kind} />
    <div className="grid gap-8 border-t border-rule pt-6 min-[820px]:grid-cols-2">
      <Rejection number={number} />
      <Dropping number={number} />
    </div>
  </div>
);

function Acceptance({ number, kind }: { number: number; kind: string }) {
  const [state, send, isSending] = useForm("acceptClaim", acceptClaim);
  return (
    <AccountForm state={state} send={send} isSending={isSending} submitLabel="받아들이고 기사에 싣기">
      <input type="hidden" name="number" value={number} />
      <LongField name="text" label={`기사에 실을 ${kind}`} state={state} max={MAX_TEXT} rows={6} hint="누르면 바로 기사 위에 실려 독자가 봅니다." />
      <LongField name="answer" label="청구한 분에게 답한 내용 (선택)" state={state} max={MAX_CLAIM_ANSWER} rows={2} hint="데스크의 기록으로 남습니다." />
    </AccountForm>
  );
}

function Rejection({ number }: { number: number }) {
  const [state, send, isSending] = useForm("rejectClaim", rejectClaim);
  return (
    <AccountForm state={state} send={send} isSending={isSending} submitLabel="받아들이지 않기" danger>
      <input type="hidden" name="number" value={number} />
      <LongField name="answer" label="받아들이지 않는 사유" state={state} max={MAX_CLAIM_ANSWER} rows={4} hint="청구한 분에게 알린 대로 적습니다." />
    </AccountForm>
  );
}

function Dropping({ number }: { number: number }) {
  const [state, send, isSending] = useForm("dropClaim", dropClaim);
  return (
    <AccountForm state={state} send={send} isSending={isSending} submitLabel="청구를 거둔 것으로 남기기">
      <input type="hidden" name="number" value={number} />
      <LongField name="answer" label="거둔 사정 (선택)" state={state} max={MAX_CLAIM_ANSWER} rows={4} />
    </AccountForm>
  );
}
