import type { Metadata } from "next";
import { Missing } from "@/components/site/missing";
import { SiteFrame } from "@/components/site/site-frame";
import { readSubscription } from "@/lib/notices/read";

export const instant = false;

export const metadata: Metadata = { title: "답글 알림 메일", robots: { index: false }, referrer: "no-referrer" };

export default async function UnsubscribePage({ params }: PageProps<"/unsubscribe/[token]">) {
  const { token } = await params;
  const found = await readSubscription(token);
  if (!found) return <Missing />;
  return (
    <SiteFrame>
      <main id="main" className="mx-auto max-w-[480px] px-4.5 py-12">
        <h1 className="mb-4 text-[27px] font-bold tracking-[-.028em]">답글 알림 메일</h1>
        {found.isOn ? (
          <form action={`/api/unsubscriptions/${token}`} method="post">
            <p className="mb-5 text-[15px] text-ink-2">이제부터 답글 알림을 메일로 받지 않습니다. 사이트 안의 알림은 그대로 볼 수 있습니다.</p>
            <button type="submit" className="min-h-11 w-full cursor-pointer rounded-lg bg-accent px-5 font-semibold text-paper hover:opacity-90">
              메일 받지 않기
            </button>
          </form>
        ) : (
          <>
            <p role="status" className="mb-4 rounded-lg bg-accent-wash px-3.5 py-2.5 text-[15px]">
              답글 알림 메일을 받지 않습니다.
            </p>
            <p className="text-[15px] text-ink-2">
              다시 받으시려면{" "}
              <a href="/me/notices#mail" className="text-accent underline underline-offset-4">
                알림
              </a>
              에서 바꿀 수 있습니다.
            </p>
          </>
        )}
      </main>
    </SiteFrame>
  );
}
