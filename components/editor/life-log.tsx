import { type Life, moveSentence } from "@/lib/articles/life";
import { stamp } from "@/lib/korean/time";

/** Every step so far, the newest first. */
export function LifeLog({ moves }: Pick<Life, "moves">) {
  if (moves.length === 0) return <p className="text-[13.5px] text-ink-3">아직 없습니다. 송고하거나 발행하면 여기에 남습니다.</p>;
  return (
    <ol className="grid gap-2 text-[13.5px]">
      {moves.map((move) => (
        <li key={move.id}>
          <b className="font-semibold">{moveSentence(move)}</b>{" "}
          <span className="text-ink-3">
            {move.by ?? "예약대로"} · <time dateTime={move.at}>{stamp(move.at).slice(5, 16)}</time>
          </span>
          {move.note && <span className="mt-0.5 block whitespace-pre-line text-ink-2">{move.note}</span>}
        </li>
      ))}
    </ol>
  );
}
