import type { Metadata } from "next";
import { DeskEmail } from "@/components/site/desk-email";
import { TextPage } from "@/components/site/text-page";
import { getPublisher } from "@/lib/settings/read";
import { listParticulars } from "@/lib/settings/rules";

export const metadata: Metadata = { title: "만파 소개", alternates: { canonical: "/about" } };
export const ensureStatic = "navigation";

export default async function AboutPage() {
  const publisher = await getPublisher();
  return (
    <TextPage title="만파 소개">
      <p>
        만파는 만 개의 물결을 한 가락으로 잠재웠다는 피리, 만파식적에서 이름을 가져왔습니다. 흩어진 사실을 모아 독자가 하루를 가늠할 수 있는
        소식으로 전합니다.
      </p>
      <h2>기사를 쓰는 원칙</h2>
      <ul>
        <li>누가 말했는지, 어디에서 확인했는지를 밝힙니다.</li>
        <li>기사를 고치면 고친 시각을 초 단위까지 적습니다.</li>
        <li>사진에는 설명과 출처를 답니다.</li>
        <li>
          틀린 것은 빠르게 바로잡고 <a href="/corrections">정정·반론 보도</a>에 모두 남깁니다. 기사에 적힌 기자의 이메일이나 편집국으로 알려 주세요.
        </li>
      </ul>
      <h2>독자와 함께</h2>
      <p>
        기사에 의견을 남길 수 있습니다. 댓글은 200자(400byte)까지이며, <a href="/policies/comments">댓글 운영 원칙</a>에 따라 관리합니다.
      </p>
      <h2>만드는 곳</h2>
      <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-5 gap-y-1 text-[15px]">
        {listParticulars(publisher).map(({ term, text }) => (
          <div key={term} className="contents">
            <dt className="text-ink-3">{term}</dt>
            <dd>{text}</dd>
          </div>
        ))}
        {publisher.email && (
          <>
            <dt className="text-ink-3">편집국</dt>
            <dd>
              <DeskEmail />
            </dd>
          </>
        )}
      </dl>
    </TextPage>
  );
}
