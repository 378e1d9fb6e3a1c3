import type { Metadata } from "next";
import Form from "next/form";
import { EntryForm, type EntryField } from "@/components/desk/entry-form";
import { EntryHead } from "@/components/desk/entry-head";
import { guardDesk } from "@/components/desk/guard";
import { Link } from "@/components/desk/link";
import { ImportForm } from "@/components/words/import-form";
import { TestBox } from "@/components/words/test-box";
import { WordRow } from "@/components/words/word-row";
import { canModerate } from "@/lib/access/permissions";
import { addWord, changeWord } from "@/lib/words/actions";
import { findWord, listWords } from "@/lib/words/read";
import { ACTS, DRY_DAYS } from "@/lib/words/rules";

export const instant = false;
export const metadata: Metadata = { title: "금칙어" };

const PATH = "/desk/words";

type Asked = Record<"words" | "act" | "after" | "id" | "new", string | string[] | undefined>;
type Props = { searchParams: Promise<Asked> };

const one = (value: string | string[] | undefined) => (typeof value === "string" && value ? value : undefined);
const number = (value: string | string[] | undefined) => (/^\d{1,9}$/.test(one(value) ?? "") ? Number(value) : undefined);
const isAct = (value: string | undefined): value is keyof typeof ACTS => value !== undefined && Object.hasOwn(ACTS, value);

const ACT_FIELD: EntryField = { name: "act", label: "처리", kind: "choice", choices: Object.entries(ACTS).map(([value, label]) => ({ value, label })), hint: "보류는 운영자가 확인한 뒤 공개하고, 거절은 등록을 막으며, 허용은 다른 금칙어가 들어 있어도 지나갑니다." };
const MORE_FIELDS: EntryField[] = [
  ACT_FIELD,
  { name: "note", label: "메모 (선택)", kind: "text" },
  { name: "isDry", label: `${DRY_DAYS}일 동안 세기만 하고 막지 않기`, kind: "check" },
];

export default async function WordsDesk({ searchParams }: Props) {
  const asked = await searchParams;
  const [words, act, after, id] = [one(asked.words), one(asked.act), number(asked.after), number(asked.id)];
  const actor = await guardDesk(PATH, canModerate);
  const filter = { words, act: isAct(act) ? act : undefined };
  const [list, edited] = await Promise.all([listWords(actor, { ...filter, after }, new Date()), id === undefined ? null : findWord(actor, id, new Date())]);
  const shown = list ?? { words: [], total: 0, next: null };
  const query = new URLSearchParams({ ...(words && { words }), ...(filter.act && { act: filter.act }), after: String(shown.next ?? "") });
  return (
    <>
      <EntryHead title="금칙어" add="새 낱말" path={PATH} />
      {edited ? (
        <EntryForm key={edited.id} title={`‘${edited.word}’ 고치기`} back={PATH} save={changeWord} fields={MORE_FIELDS} values={{ id: String(edited.id), act: edited.act, note: edited.note, isDry: edited.dryUntil !== null }} />
      ) : (
        asked.new !== undefined && (
          <EntryForm
            title="새 낱말"
            back={PATH}
            save={addWord}
            fields={[{ name: "word", label: "낱말", kind: "text", hint: "띄어 쓰기, 늘여 쓰기, 자모 나누기, 자판 바꿔 쓰기는 스스로 알아봅니다. 초성만 쓴 꼴은 따로 적어 주세요." }, ...MORE_FIELDS]}
            values={{ word: "", act: "hold", note: "", isDry: true }}
          />
        )
      )}
      <ImportForm />
      <TestBox />
      <Form prefetch={false} action={PATH} className="mb-4 flex max-w-xl flex-wrap gap-2" role="search">
        <input key={words} type="search" name="words" defaultValue={words} aria-label="낱말 찾기" placeholder="낱말 찾기" className="min-h-10 min-w-0 flex-1 rounded-[7px] border border-ink-3 bg-paper px-3 pointer-coarse:min-h-11" />
        <select key={act} name="act" defaultValue={filter.act ?? ""} aria-label="처리" className="min-h-10 rounded-[7px] border border-ink-3 bg-paper px-2 pointer-coarse:min-h-11">
          <option value="">모두</option>
          {Object.entries(ACTS).map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
        <button className="min-h-10 cursor-pointer rounded-[7px] border border-rule px-4 font-semibold pointer-coarse:min-h-11">찾기</button>
      </Form>
      <p className="mb-2 text-[13px] text-ink-3">{shown.total.toLocaleString("ko")}개</p>
      {shown.words.length === 0 ? (
        <p className="py-14 text-center text-ink-3">{words || filter.act ? "찾는 낱말이 없습니다." : "아직 낱말이 없습니다."}</p>
      ) : (
        <ul className="border-t border-rule">
          {shown.words.map((word) => (
            <WordRow key={word.id} word={word} />
          ))}
        </ul>
      )}
      {shown.next && (
        <Link href={`${PATH}?${query}`} className="mt-3 inline-flex min-h-11 items-center font-semibold text-accent underline-offset-4 hover:underline">
          다음 낱말 보기
        </Link>
      )}
    </>
  );
}
