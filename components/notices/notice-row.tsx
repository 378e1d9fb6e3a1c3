import { Ago } from "@/components/ui/ago";
import type { NoticeView } from "@/lib/notices/read";
import { OpenNotice } from "./open-notice";

export function NoticeRow({ notice }: { notice: NoticeView }) {
  return (
    <li className="grid grid-cols-[10px_minmax(0,1fr)] gap-x-3 border-b border-rule py-4">
      <span aria-hidden className={`mt-2 size-2 rounded-full ${notice.isRead ? "" : "bg-accent"}`} />
      <div>
        <p className="text-[17px] leading-relaxed">
          {!notice.isRead && <span className="sr-only">읽지 않음. </span>}
          {notice.text}
        </p>
        {notice.more && <p className="mt-1 text-[15px] whitespace-pre-line text-ink-2">{notice.more}</p>}
        <div className="mt-1.5 flex flex-wrap items-center gap-x-4 text-sm text-ink-3">
          <Ago at={notice.at} />
          {notice.isRead ? (
            <a href={notice.href} className="inline-flex min-h-9 items-center font-semibold text-accent underline-offset-4 hover:underline">
              {notice.action}
            </a>
          ) : (
            <OpenNotice id={notice.id} action={notice.action} />
          )}
        </div>
      </div>
    </li>
  );
}
