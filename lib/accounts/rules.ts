import { refuse, type Refusal, type Result, done } from "@/lib/result";
import { skeleton } from "./skeleton";

/** In code points of the tidied name. */
export const NAME_MIN = 2;
export const NAME_MAX = 12;
/** In code points; long enough for a passphrase, short enough to hash. */
export const PASSWORD_MIN = 8;
const PASSWORD_MAX = 128;

/** Shown where an author used to be. */
export const DELETED_NAME = "탈퇴한 이용자";
/** Typed by the person who deletes their account. */
export const DELETION_WORDS = "탈퇴합니다";

const RESERVED_ANYWHERE = ["운영자", "운영진", "운영팀", "관리자", "만파", "편집국", "편집장", "데스크", "탈퇴한", "admin", "manpa", "moderator"];
// Not anywhere: 전기자동차 is a fine name.
const RESERVED_AT_AN_END = ["기자", "기자님", "특파원"];

const NAME = /^[가-힣a-zA-Z0-9]+(?: [가-힣a-zA-Z0-9]+)*$/u;

const tidyName = (name: string): string => name.normalize("NFC").trim().replace(/\s+/gu, " ");

/** Case and spaces make no person and no password. */
const foldName = (name: string): string => tidyName(name).toLowerCase().replaceAll(" ", "");

export const LOOKS_LIKE_STAFF = refuse("invalid", "만파의 기자나 운영진으로 보일 수 있는 닉네임은 쓸 수 없습니다.", { field: "name" });

export const tidyEmail = (email: string): string => email.trim().toLowerCase();

const characters = (text: string) => [...text].length;

/** `isStaff` lifts the reserved words: a 관리자 may be called one. */
export function judgeName(raw: string, { isStaff = false } = {}): Result<string> {
  const name = tidyName(raw);
  const no = (message: string) => refuse("invalid", message, { field: "name" });
  if (characters(name) < NAME_MIN || characters(name) > NAME_MAX) return no(`닉네임은 ${NAME_MIN}~${NAME_MAX}자로 지어 주세요.`);
  if (!NAME.test(name)) return no("닉네임에는 한글, 영문, 숫자만 쓸 수 있습니다.");
  const seen = skeleton(name);
  const isReserved =
    RESERVED_ANYWHERE.some((word) => seen.includes(skeleton(word))) ||
    RESERVED_AT_AN_END.some((word) => seen.startsWith(skeleton(word)) || seen.endsWith(skeleton(word)));
  return isReserved && !isStaff ? LOOKS_LIKE_STAFF : done(name);
}

/** NIST SP 800-63B: length, and nothing an attacker would try first. No rules of composition. */
export function judgePassword(password: string, about: { email: string; name: string }, field = "password"): Refusal | null {
  const no = (message: string) => refuse("invalid", message, { field });
  const length = characters(password);
  if (length < PASSWORD_MIN) return no(`비밀번호는 ${PASSWORD_MIN}자 이상이어야 합니다.`);
  if (length > PASSWORD_MAX) return no(`비밀번호는 ${PASSWORD_MAX}자까지 쓸 수 있습니다.`);
  const folded = foldName(password);
  const obvious = [about.email, about.email.split("@")[0] ?? "", about.name].map(foldName);
  if (obvious.includes(folded)) return no("이메일이나 닉네임을 비밀번호로 쓸 수 없습니다.");
  if (new Set(folded).size === 1 || WIDELY_KNOWN.has(folded)) return no("너무 쉽게 짐작할 수 있는 비밀번호입니다.");
  return null;
}

const WIDELY_KNOWN = new Set([
  "12345678", "123456789", "1234567890", "87654321", "12341234", "11223344", "password", "password1", "passw0rd",
  "qwertyui", "qwerty123", "q1w2e3r4", "1q2w3e4r", "1qaz2wsx", "asdf1234", "abcd1234", "a1234567", "iloveyou", "dkssudgktpdy",
]);

/** A place of this site to return to: a path of our own, never another host and never a door of the API. */
export function safeNext(next: unknown, otherwise = "/"): string {
  if (typeof next !== "string" || !/^\/(?![/\\])[^\\\p{Cc}]*$/u.test(next) || next.length > 500) return otherwise;
  return /^\/(?:api|sign-in|sign-up)(?:[/?#]|$)/u.test(next) ? otherwise : next;
}
