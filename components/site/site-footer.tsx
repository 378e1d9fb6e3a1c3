import { SITE_NAME } from "./wordmark";

const LINKS = [
  { href: "/about", name: "만파 소개" },
  { href: "/policies/comments", name: "댓글 운영 원칙" },
  { href: "/policies/privacy", name: "개인정보 처리방침" },
  { href: "https://www.youtube.com/", name: "유튜브" },
];

export function SiteFooter() {
  return (
    <footer className="border-t border-rule bg-wash text-[13px] text-ink-3 print-hidden">
      <div className="wrap grid gap-2 pt-6 pb-10">
        <ul className="flex list-none flex-wrap gap-x-5 text-[14px] font-semibold text-ink-2">
          {LINKS.map(({ href, name }) => (
            <li key={href}>
              <a href={href} className="inline-flex min-h-9 items-center hover:underline" {...(href.startsWith("http") && { rel: "noopener" })}>
                {name}
              </a>
            </li>
          ))}
        </ul>
        <p>저작권자 © {SITE_NAME}. 무단 전재와 재배포를 금합니다.</p>
      </div>
    </footer>
  );
}
