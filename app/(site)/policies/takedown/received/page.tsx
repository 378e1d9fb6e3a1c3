import type { Metadata } from "next";
import { Missing } from "@/components/site/missing";
import { TextPage } from "@/components/site/text-page";
import { ANSWER_DAYS } from "@/lib/rights/rules";

export const instant = false;

export const metadata: Metadata = { title: "신고를 접수했습니다", robots: { index: false } };

export default async function ReceivedPage({ searchParams }: { searchParams: Promise<{ number?: string | string[] }> }) {
  const { number } = await searchParams;
  if (typeof number !== "string" || !/^[1-9][0-9]{0,9}$/.test(number)) return <Missing />;
  return (
    <TextPage title="신고를 접수했습니다">
      <p role="status">
        접수번호 <strong className="tabular-nums">{number}</strong>
      </p>
      <p>적어 주신 이메일로 확인하는 편지를 보냈습니다. 운영자가 살펴보고 {ANSWER_DAYS}일 안에 답합니다.</p>
      <p>편지가 오지 않으면 스팸 편지함을 확인해 주세요.</p>
      <p>
        <a href="/">첫 화면으로</a>
      </p>
    </TextPage>
  );
}
