"use client";
import { signUp } from "@/lib/accounts/actions";
import { NAME_MAX, NAME_MIN, PASSWORD_MIN } from "@/lib/accounts/rules";
import { AccountForm } from "./account-form";
import { TextField } from "./text-field";
import { TickField } from "./tick-field";
import { useForm } from "./use-form";

const link = "text-accent underline underline-offset-4";

export function SignUpForm({ next }: { next: string }) {
  const [state, send, isSending] = useForm("signUp", signUp);
  return (
    <AccountForm state={state} send={send} isSending={isSending} submitLabel="가입하기">
      <input type="hidden" name="next" value={next} />
      <TextField name="email" label="이메일" type="email" autoComplete="username" state={state} hint="로그인할 때 씁니다. 다른 독자에게는 보이지 않습니다." />
      <TextField
        name="name"
        label="닉네임"
        autoComplete="nickname"
        state={state}
        hint={`댓글에 보이는 이름입니다. 한글, 영문, 숫자로 ${NAME_MIN}~${NAME_MAX}자.`}
      />
      <TextField
        name="password"
        label="비밀번호"
        type="password"
        autoComplete="new-password"
        state={state}
        hint={`${PASSWORD_MIN}자 이상. 길수록 안전하고, 특수문자는 없어도 됩니다.`}
      />
      <div>
        <TickField name="age" state={state}>
          만 14세 이상입니다.
        </TickField>
        <TickField name="terms" state={state}>
          <a href="/policies/comments" target="_blank" className={link}>
            댓글 운영 원칙
          </a>
          과{" "}
          <a href="/policies/privacy" target="_blank" className={link}>
            개인정보 처리방침
          </a>
          에 동의합니다.
        </TickField>
      </div>
    </AccountForm>
  );
}
