import { dayOf } from "@/lib/korean/time";
import { UnmuteForm } from "./unmute-form";

type Props = { mutes: { id: string; name: string; since: string }[] };

/** Whom one has muted; each with a form that shows them again. */
export function MuteList({ mutes }: Props) {
  if (mutes.length === 0) {
    return <p className="text-[15px] text-ink-2">차단한 사람이 없습니다. 댓글 옆의 ‘차단’을 누르면 그 사람의 댓글이 나에게만 접혀 보입니다.</p>;
  }
  return (
    <ul className="border-t border-rule">
      {mutes.map(({ id, name, since }) => (
        <li key={id} className="flex items-center justify-between gap-4 border-b border-rule py-2">
          <span className="min-w-0">
            <b className="font-semibold">{name}</b> <span className="text-[13px] text-ink-3">{dayOf(since)}부터</span>
          </span>
          <UnmuteForm id={id} name={name} />
        </li>
      ))}
    </ul>
  );
}
