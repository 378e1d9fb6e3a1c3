import { getPublisher, getSharing } from "@/lib/settings/read";
import { listParticulars, SITE_NAME } from "@/lib/settings/rules";
import { DeskEmail } from "./desk-email";

const LINKS = [
  { href: "/about", name: "만파 소개" },
  { href: "/corrections", name: "정정·반론 보도" },
  { href: "/policies/comments", name: "댓글 운영 원칙" },
  { href: "/policies/privacy", name: "개인정보 처리방침" },
  { href: "/feed.xml", name: "RSS" },
];

const link = "inline-flex min-h-9 items-center hover:text-ink hover:underline hover:underline-offset-4";

export async function SiteFooter() {
  const [publisher, { youtube }] = await Promise.all([getPublisher(), getSharing()]);
  return (
    <footer id="site-footer" className="border-t border-rule bg-wash text-[13px] text-ink-3 print-hidden">
      <div className="wrap pt-5 pb-10">
        <ul className="flex list-none flex-wrap gap-x-5 text-[14px] font-semibold text-ink-2">
          {LINKS.map(({ href, name }) => (
            <li key={href}>
              <a href={href} className={link}>
                {name}
              </a>
            </li>
          ))}
          {youtube && (
            <li>
              <a href={youtube} target="_blank" rel="noopener" className={link}>
                유튜브<span className="sr-only"> 새 창</span>
              </a>
            </li>
          )}
        </ul>
        <dl className="mt-3 flex flex-wrap gap-x-4.5 gap-y-0.5">
          {listParticulars(publisher).map(({ term, text }) => (
            <div key={term}>
              <dt className="inline">{term}</dt> <dd className="inline text-ink-2">{text}</dd>
            </div>
          ))}
          {publisher.email && (
            <div>
              <dt className="inline">이메일</dt>{" "}
              <dd className="inline text-ink-2">
                <DeskEmail className="hover:underline" />
              </dd>
            </div>
          )}
        </dl>
        <p className="mt-3">저작권자 © {SITE_NAME}. 무단 전재와 재배포를 금합니다.</p>
      </div>
    </footer>
  );
}
