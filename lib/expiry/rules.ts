import { everything } from "@/lib/articles/tags";
import { commentsOf } from "@/lib/comments/tags";
import { curation } from "@/lib/curation/tags";

/** The channel of PostgreSQL's NOTIFY; the triggers of the migrations use it too. */
export const CHANNEL = "manpa_expiry";

/** Tags past which the whole site's says it in fewer words; our own door takes no more at once. */
export const MANY = 1_000;

export const inFewWords = (tags: ReadonlySet<string>): string[] => (tags.size > MANY ? [everything()] : [...tags]);

/** The tag that a message on the channel names; the whole site's where it names none we know. */
export function tagOf(message: string): string {
  if (message === curation()) return curation();
  const [, number] = /^comments:([1-9][0-9]{0,9})$/.exec(message) ?? [];
  return number ? commentsOf(Number(number)) : everything();
}
