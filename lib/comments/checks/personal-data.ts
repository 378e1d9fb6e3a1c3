import { refuse } from "@/lib/result";
import { type Check, PASS, refused } from "./verdict";

const SPOKEN: Record<string, string> = { 공: "0", 영: "0", 일: "1", 이: "2", 삼: "3", 사: "4", 오: "5", 육: "6", 륙: "6", 칠: "7", 팔: "8", 구: "9" };

/** Digits of any width, and those spelled out in a row: 공일공. */
const plain = (text: string) =>
  text.normalize("NFKC").replace(/[공영일이삼사오육륙칠팔구](?:[ ._-]{0,2}[공영일이삼사오육륙칠팔구]){2,}/gu, (run) => run.replace(/[가-힣]/gu, (each) => SPOKEN[each] ?? each));

const RESIDENT = /(?<!\d)(\d{2})(\d{2})(\d{2})[ ._-]{0,3}([1-8])(\d{6})(?!\d)/gu;
const WEIGHTS = [2, 3, 4, 5, 6, 7, 8, 9, 2, 3, 4, 5];

/** Whether 13 digits are a registration number: a day that exists, and the check digit of those given before October 2020. */
function isResident(year: string, month: string, day: string, sex: string, rest: string): boolean {
  const century = "1256".includes(sex) ? 1900 : 2000;
  const born = new Date(Date.UTC(century + Number(year), Number(month) - 1, Number(day)));
  if (born.getUTCMonth() !== Number(month) - 1 || born.getUTCDate() !== Number(day)) return false;
  if (born >= new Date("2020-10-01T00:00:00Z")) return true;
  const digits = [...(year + month + day + sex + rest)].map(Number);
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * digits[index]!, 0);
  const check = (11 - (sum % 11)) % 10;
  return digits[12] === check || ("5678".includes(sex) && digits[12] === (check + 2) % 10);
}

const MOBILE = /(?<!\d)(?:\+?82[ ._-]{0,2})?0?1[016789][ ._)-]{0,3}\d{3,4}[ ._-]{0,3}\d{4}(?!\d)/u;
const BANK = /(?:계좌|입금|송금|은행|농협|수협|신협|국민|신한|우리|하나|기업|카카오\s?뱅크|카뱅|토스|케이뱅크|새마을|우체국|SC제일|씨티)/u;
const ACCOUNT = /(?<!\d)\d{2,6}[ -]\d{2,6}[ -]\d{2,7}(?:[ -]\d{1,3})?(?!\d)|(?<!\d)\d{10,14}(?!\d)/u;

/** What a text tells of a person that should not stand in public. */
export function personalDataIn(text: string): string | null {
  const digits = plain(text);
  if ([...digits.matchAll(RESIDENT)].some(([, ...parts]) => isResident(parts[0]!, parts[1]!, parts[2]!, parts[3]!, parts[4]!))) return "주민등록번호";
  if (MOBILE.test(digits)) return "전화번호";
  return BANK.test(digits) && ACCOUNT.test(digits) ? "계좌번호" : null;
}

export const personalData: Check = {
  name: "개인정보",
  judge: (text) => {
    const what = personalDataIn(text);
    return what === null ? PASS : refused(refuse("invalid", `${what}로 보이는 숫자가 들어 있습니다. 그 숫자를 빼고 다시 등록해 주세요.`, { field: "body" }));
  },
};
