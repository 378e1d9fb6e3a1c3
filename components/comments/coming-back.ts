import type { CommentView } from "@/lib/comments/rules";
import { enliven, listed, load, put, readMarks } from "./moves";
import type { Reading } from "./reading";
import { call, PAGE } from "./requests";
import { find, place } from "./thread-state";

/** As many threads as the server gives at once. */
const MOST = 100;

/** Each return asks anew, once the one before has its answers. */
let last = Promise.resolve();

/** Comments and picks of a page that the browser kept give way to what the server has now: some may be gone since. */
export function comeBack(reading: Reading): Promise<void> {
  return (last = last.then(() => renew(reading)));
}

async function renew(reading: Reading): Promise<void> {
  const { now, set, arriving, complain } = reading;
  const { picks } = now();
  set({ picks: [], isLoading: true });
  const [isRenewed, found] = await Promise.all([arriving.current ? renewAll(reading) : enliven(reading), Promise.all(picks.map(seek))]);
  set({ isLoading: false, picks: found.flatMap((pick) => pick ?? []) });
  if (!isRenewed) complain("연결이 원활하지 않아 댓글을 새로 불러오지 못했습니다.");
}

async function renewAll(reading: Reading): Promise<boolean> {
  await reading.arriving.current;
  const limit = Math.min(MOST, Math.max(PAGE, listed(reading).length));
  const [page, { held }] = await Promise.all([load(reading, { sort: reading.now().sort, limit }), readMarks(reading)]);
  if (page.ok) put(reading, held.reduce(place, page.value));
  return page.ok;
}

async function seek({ id }: CommentView): Promise<CommentView | null> {
  const thread = await call<{ comment: CommentView }>(`/api/comments/${id}/thread`);
  const comment = thread.ok ? find([thread.value.comment], id) : undefined;
  return comment?.status === "visible" && comment.pickedAt ? comment : null;
}
