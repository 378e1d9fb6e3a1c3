import { SITE_NAME } from "@/lib/settings/rules";

export function Wordmark({ className }: { className: string }) {
  return (
    <a href="/" aria-label={`${SITE_NAME} 첫 화면`} className={`font-extrabold tracking-[-.05em] ${className}`}>
      {SITE_NAME}
      <i className="text-accent not-italic">.</i>
    </a>
  );
}
