import type { Metadata } from "next";
import { KeptForms } from "@/components/accounts/use-form";
import { ClaimForm } from "@/components/claims/claim-form";
import { guardDesk } from "@/components/desk/guard";
import { Link } from "@/components/desk/link";
import { canCorrect } from "@/lib/access/permissions";
import { readKeptForm } from "@/lib/form";
import { dayOf } from "@/lib/korean/time";

export const instant = false;
export const metadata: Metadata = { title: "청구 등록" };

export default async function NewClaim({ searchParams }: { searchParams: Promise<{ article?: string | string[] }> }) {
  const { article } = await searchParams;
  await guardDesk("/desk/corrections/new", canCorrect);
  return (
    <div className="max-w-xl">
      <Link href="/desk/corrections" className="inline-flex min-h-11 items-center text-ink-2 underline-offset-4 hover:underline">
        정정·반론 청구
      </Link>
      <h1 className="mb-5 text-[21px] font-bold tracking-[-.02em]">청구 등록</h1>
      <KeptForms kept={await readKeptForm()}>
        <ClaimForm article={typeof article === "string" ? article : ""} today={dayOf(new Date())} />
      </KeptForms>
    </div>
  );
}
