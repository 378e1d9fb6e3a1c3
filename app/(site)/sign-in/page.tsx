import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { SignInForm } from "@/components/accounts/sign-in-form";
import { KeptForms } from "@/components/accounts/use-form";
import { SiteFrame } from "@/components/site/site-frame";
import { homeOf } from "@/lib/access/desk";
import { getActor } from "@/lib/access/session";
import { safeNext } from "@/lib/accounts/rules";
import { readKeptForm } from "@/lib/form";

// The form has to be in the first answer, for browsers without JavaScript.
export const instant = false;

export const metadata: Metadata = { title: "로그인", robots: { index: false } };

export default async function SignInPage({ searchParams }: { searchParams: Promise<{ next?: string | string[] }> }) {
  // empty where they came for nothing in particular
  const next = safeNext((await searchParams).next, "");
  const actor = await getActor();
  if (actor) redirect(next || homeOf(actor));
  return (
    <SiteFrame>
      <main id="main" className="mx-auto max-w-[400px] px-4.5 py-12">
        <h1 className="mb-7 text-[27px] font-bold tracking-[-.028em]">로그인</h1>
        <KeptForms kept={await readKeptForm()}>
          <SignInForm next={next} />
        </KeptForms>
        <p className="mt-6 text-[15px] text-ink-2">
          처음이신가요?{" "}
          <a href={next ? `/sign-up?next=${encodeURIComponent(next)}` : "/sign-up"} className="font-semibold text-accent underline underline-offset-4">
            회원가입
          </a>
        </p>
      </main>
    </SiteFrame>
  );
}
