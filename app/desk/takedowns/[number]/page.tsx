import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { PrintButton } from "@/components/article/print-button";
import { guardDesk } from "@/components/desk/guard";
import { Link } from "@/components/desk/link";
import { TakedownDecision } from "@/components/rights/takedown-decision";
import { TakedownFile } from "@/components/rights/takedown-file";
import { canModerate } from "@/lib/access/permissions";
import { getTakedown } from "@/lib/rights/takedown-read";

export const instant = false;
export const metadata: Metadata = { title: "권리침해 신고" };

export default async function TakedownDesk({ params }: PageProps<"/desk/takedowns/[number]">) {
  const { number } = await params;
  const actor = await guardDesk(`/desk/takedowns/${number}`, canModerate);
  const found = await getTakedown(actor, /^[1-9][0-9]{0,9}$/.test(number) ? Number(number) : 0, new Date());
  if (!found) notFound();
  return (
    <>
      <div className="mb-4 flex max-w-3xl items-center justify-between print:hidden">
        <Link href="/desk/takedowns" className="inline-flex min-h-11 items-center text-ink-2 underline-offset-4 hover:underline">
          권리침해 신고
        </Link>
        <PrintButton />
      </div>
      <TakedownFile found={found} />
      {(found.status === "received" || found.status === "blocked" || found.status === "objected") && (
        <section className="mt-6 max-w-3xl rounded-xl border border-rule p-5 print:hidden">
          <h2 className="mb-4 text-base font-bold">처리</h2>
          <TakedownDecision number={found.number} isBlocking={found.status !== "received"} />
        </section>
      )}
    </>
  );
}
