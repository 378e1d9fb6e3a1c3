"use client";
import { AccountForm } from "@/components/accounts/account-form";
import { TextField } from "@/components/accounts/text-field";
import { TickField } from "@/components/accounts/tick-field";
import { useForm } from "@/components/accounts/use-form";
import { fileTakedown } from "@/lib/rights/actions";
import { MAX_CLAIM, STANDINGS } from "@/lib/rights/rules";
import { ChoiceField } from "./choice-field";
import { LongField } from "./long-field";

const choicesOf = (names: Record<string, string>) => Object.entries(names).map(([value, label]) => ({ value, label }));

/** `rights` are the grounds to choose from; `comment` is the address that the page was opened with. */
export function TakedownForm({ comment, rights }: { comment: string; rights: Record<string, string> }) {
  const [state, send, isSending] = useForm("fileTakedown", fileTakedown);
  return (
    <AccountForm state={state} send={send} isSending={isSending} submitLabel="신고하기">
      <TextField name="comment" label="댓글의 주소" state={state} initial={comment} autoComplete="off" hint="댓글의 쓴 때를 누르면 나오는 주소를 붙여 넣어 주세요." />
      <ChoiceField name="right" label="침해된 권리" state={state} choices={choicesOf(rights)} />
      <LongField name="claim" label="어떤 내용이 어떻게 권리를 침해하나요" state={state} max={MAX_CLAIM} rows={8} hint="침해 사실을 알 수 있도록 구체적으로 적어 주세요." />
      <ChoiceField name="standing" label="신고하는 분" state={state} choices={choicesOf(STANDINGS)} />
      <TextField name="name" label="이름" state={state} autoComplete="name" />
      <TextField name="email" label="이메일" type="email" state={state} autoComplete="email" hint="접수번호와 결과를 이 주소로 보냅니다." />
      <TextField name="phone" label="전화번호 (선택)" type="tel" state={state} autoComplete="tel" />
      <TickField name="consent" state={state}>
        이름, 이메일, 전화번호를 이 신고를 처리하는 데 쓰고 처리가 끝난 뒤 3년 동안 보관하는 것에 동의합니다. 작성자에게는 알리지 않습니다.
      </TickField>
    </AccountForm>
  );
}
