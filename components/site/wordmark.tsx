export const SITE_NAME = "만파";
export const SITE_MOTTO = "만 개의 물결, 한 가락의 소식";

export function Wordmark({ className }: { className: string }) {
  return (
    <a href="/" aria-label={`${SITE_NAME} 첫 화면`} className={`font-extrabold tracking-[-.05em] ${className}`}>
      {SITE_NAME}
      <i className="text-accent not-italic">.</i>
    </a>
  );
}
