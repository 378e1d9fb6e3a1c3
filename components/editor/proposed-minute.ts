import { isoKst } from "@/lib/korean/time";

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
/** Milliseconds to look at it once more before it goes out. */
const LEAD = 10 * MINUTE;

/** The next full hour that leaves time enough and comes after the embargo, as a field of the browser writes it, in Korean time. */
export function proposedMinute(now: Date, embargoUntil: string | null = null): string {
  const earliest = Math.max(now.getTime() + LEAD, embargoUntil === null ? 0 : new Date(embargoUntil).getTime());
  return isoKst(new Date(Math.ceil(earliest / HOUR) * HOUR)).slice(0, 16);
}
