"use client";
import { AccountForm } from "@/components/accounts/account-form";
import { TextField } from "@/components/accounts/text-field";
import { useForm } from "@/components/accounts/use-form";
import { ChoiceField } from "@/components/rights/choice-field";
import { LongField } from "@/components/rights/long-field";
import { registerClaim } from "@/lib/corrections/claim-actions";
import { CLAIM_KINDS, MAX_DEMAND } from "@/lib/corrections/claims";
import { KIND_NAMES } from "@/lib/corrections/rules";

const CHOICES = CLAIM_KINDS.map((kind) => ({ value: kind, label: `${KIND_NAMES[kind]} 청구` }));

/** What came in writing, put into the register. */
export function ClaimForm({ article, today }: { article: string; today: string }) {
  const [state, send, isSending] = useForm("registerClaim", registerClaim);
  return (
    <AccountForm state={state} send={send} isSending={isSending} submitLabel="등록하기">
      <ChoiceField name="kind" label="종류" state={state} choices={CHOICES} />
      <TextField name="article" label="기사 번호나 주소" state={state} initial={article} autoComplete="off" />
      <TextField name="receivedOn" label="청구를 받은 날" type="date" state={state} initial={today} autoComplete="off" hint="이날은 빼고 셉니다. 3일 안에 답하고, 받아들이면 7일 안에 싣습니다." />
      <TextField name="claimant" label="청구한 분" state={state} autoComplete="off" hint="데스크만 봅니다." />
      <TextField name="contact" label="연락처" state={state} autoComplete="off" hint="답을 보낼 이메일, 전화번호나 주소입니다. 데스크만 봅니다." />
      <LongField name="demand" label="청구한 내용" state={state} max={MAX_DEMAND} rows={8} />
    </AccountForm>
  );
}
