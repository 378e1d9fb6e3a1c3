import type { Metadata } from "next";
import Form from "next/form";
import { AccountRow } from "@/components/desk/account-row";
import { guardDesk } from "@/components/desk/guard";
import { Link } from "@/components/desk/link";
import { canAdminister } from "@/lib/access/permissions";
import { listAccounts } from "@/lib/accounts/read";

export const instant = false;
export const metadata: Metadata = { title: "이용자" };

type Props = { searchParams: Promise<{ words?: string | string[]; cursor?: string | string[] }> };

const one = (value: string | string[] | undefined) => (typeof value === "string" && value ? value : undefined);

export default async function AccountsDesk({ searchParams }: Props) {
  const asked = await searchParams;
  const [words, cursor] = [one(asked.words), one(asked.cursor)];
  const actor = await guardDesk("/desk/accounts", canAdminister);
  const { accounts, next } = (await listAccounts(actor, { words, cursor })) ?? { accounts: [], next: null };
  const nextQuery = new URLSearchParams({ ...(words && { words }), cursor: next ?? "" });
  return (
    <>
      <h1 className="mb-4 text-[21px] font-bold tracking-[-.02em]">이용자</h1>
      <Form prefetch={false} action="/desk/accounts" className="mb-4 flex max-w-md gap-2" role="search">
        <input
          key={words}
          type="search"
          name="words"
          defaultValue={words}
          aria-label="이름이나 이메일"
          placeholder="이름이나 이메일"
          className="min-h-10 min-w-0 flex-1 rounded-[7px] border border-ink-3 bg-paper px-3 pointer-coarse:min-h-11"
        />
        <button className="min-h-10 cursor-pointer rounded-[7px] border border-rule px-4 font-semibold pointer-coarse:min-h-11">찾기</button>
      </Form>
      {accounts.length === 0 ? (
        <p className="py-14 text-center text-ink-3">{words ? `‘${words}’에 맞는 이용자가 없습니다.` : "이용자가 없습니다."}</p>
      ) : (
        <ul className="border-t border-rule">
          {accounts.map((account) => (
            <AccountRow key={account.id} account={account} isSelf={account.id === actor.id} />
          ))}
        </ul>
      )}
      {next && (
        <Link href={`/desk/accounts?${nextQuery}`} className="mt-3 inline-flex min-h-11 items-center font-semibold text-accent underline-offset-4 hover:underline">
          다음 이용자 보기
        </Link>
      )}
    </>
  );
}
