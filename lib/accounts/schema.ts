import { z } from "zod";
import { ROLES } from "@/lib/access/role";
import { DELETION_WORDS, tidyEmail } from "./rules";

const email = z
  .string("이메일을 입력해 주세요.")
  .max(254, "이메일이 너무 깁니다.")
  .transform(tidyEmail)
  .pipe(z.email("이메일 주소를 확인해 주세요."));
const password = z.string("비밀번호를 입력해 주세요.").min(1, "비밀번호를 입력해 주세요.").max(1000, "비밀번호가 너무 깁니다.");
const name = z.string("닉네임을 입력해 주세요.").max(100, "닉네임이 너무 깁니다.");
const ticked = (message: string) => z.literal("on", message);

export const signInInput = z.strictObject({ email, password });

export const signUpInput = z.strictObject({
  email,
  name,
  password,
  terms: ticked("댓글 운영 원칙과 개인정보 처리방침에 동의해 주세요."),
  // 개인정보 보호법 제22조의2: under 14 a parent has to consent.
  age: ticked("만 14세 이상인지 확인해 주세요. 14세 미만은 가입할 수 없습니다."),
});

export const renameInput = z.strictObject({ name });
export const passwordInput = z.strictObject({ current: password, password });
export const deletionInput = z.strictObject({
  password,
  confirmation: z.string().trim().pipe(z.literal(DELETION_WORDS, `“${DELETION_WORDS}”라고 그대로 입력해 주세요.`)),
});

export const roleInput = z.strictObject({ id: z.uuid(), role: z.enum(ROLES) });
export const accountInput = z.strictObject({ id: z.uuid() });
/** For the command line and the seed. */
export const newAccountInput = z.strictObject({
  email,
  name,
  password,
  role: z.enum(ROLES).default("reader"),
  isDemo: z.boolean().default(false),
});
