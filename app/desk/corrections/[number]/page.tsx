import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PrintButton } from "@/components/article/print-button";
import { KeptForms } from "@/components/accounts/use-form";
import { ClaimDecision } from "@/components/claims/claim-decision";
import { ClaimFile } from "@/components/claims/claim-file";
import { guardDesk } from "@/components/desk/guard";
import { Link } from "@/components/desk/link";
import { canCorrect } from "@/lib/access/permissions";
import { readNumber } from "@/lib/articles/rules";
import { getClaim } from "@/lib/corrections/claim-read";
import { KIND_NAMES } from "@/lib/corrections/rules";
import { readKeptForm } from "@/lib/form";

export const instant = false;
export const metadata: Metadata = { title: "정정·반론 청구" };

export default async function ClaimDesk({ params }: PageProps<"/desk/corrections/[number]">) {
  const { number } = await params;
  const actor = await guardDesk(`/desk/corrections/${number}`, canCorrect);
  const found = await getClaim(actor, readNumber(number) ?? 0, new Date());
  if (!found) notFound();
  return (
    <>
      <div className="mb-4 flex max-w-3xl items-center justify-between print:hidden">
        <Link href="/desk/corrections" className="inline-flex min-h-11 items-center text-ink-2 underline-offset-4 hover:underline">
          정정·반론 청구
        </Link>
        <PrintButton />
      </div>
      <ClaimFile found={found} />
      {found.status === "received" && (
        <section aria-labelledby="decision-heading" className="mt-6 max-w-3xl rounded-xl border border-rule p-5 print:hidden">
          <h2 id="decision-heading" className="mb-4 text-base font-bold">
            처리
          </h2>
          <KeptForms kept={await readKeptForm()}>
            <ClaimDecision number={found.number} kind={KIND_NAMES[found.kind]} />
          </KeptForms>
        </section>
      )}
    </>
  );
}
