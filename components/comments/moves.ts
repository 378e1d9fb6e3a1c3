import { isHinted } from "@/lib/access/hint";
import type { CommentView, Sort } from "@/lib/comments/rules";
import { namesIn, splitMention } from "@/lib/comments/thread";
import type { Result } from "@/lib/result";
import type { Act } from "./comment-row";
import { draftedReplies, keepDraft, keepPosted, readDraft, readPosted } from "./drafts";
import { LiveRows } from "./live-rows";
import type { Marks, Reading } from "./reading";
import type { Pulse } from "./pulse";
import { call, goToSignIn, PAGE } from "./requests";
import { append, change, find, type Kind, lead, place, shift, type Thread, withdraw } from "./thread-state";

const rowOf = (id: string | undefined) => (id ? `#comment-${id}` : null);
export const listed = ({ now }: Reading) => now().thread?.comments ?? [];

export function put(reading: Reading, thread: Thread): Thread {
  reading.set({ thread, known: { ...reading.now().known, total: thread.total } });
  return thread;
}

function alter(reading: Reading, by: (thread: Thread) => Thread): void {
  const { thread } = reading.now();
  if (thread) put(reading, by(thread));
}

export const load = (reading: Reading, { sort, limit = PAGE, cursor }: { sort: Sort; limit?: number; cursor?: string | null }) =>
  call<Thread>(`/api/articles/${reading.articleNumber}/comments?${new URLSearchParams({ sort, limit: String(limit), ...(cursor && { cursor }) })}`);

export async function readMarks({ articleNumber, now, set }: Reading): Promise<Marks> {
  const result = isHinted(document.cookie) ? await call<Marks>(`/api/articles/${articleNumber}/marks`) : null;
  if (result?.ok) set({ marks: result.value });
  return now().marks;
}

/** From the page's HTML to data, once, with the reader's own marks; null where the server does not answer. */
export function enliven(reading: Reading, first: { sort: Sort; limit?: number } = { sort: reading.now().sort }): Promise<Thread | null> {
  const { arriving } = reading;
  arriving.current ??= arrive(reading, first).then((arrived) => {
    if (!arrived) arriving.current = null;
    return arrived;
  });
  return arriving.current;
}

async function arrive(reading: Reading, first: { sort: Sort; limit?: number }): Promise<Thread | null> {
  const { articleNumber, now, setAtOnce, focusOn, complain } = reading;
  const [page, marks] = await Promise.all([load(reading, first), readMarks(reading)]);
  if (!page.ok) {
    complain(page.message);
    return null;
  }
  const posted = readPosted(articleNumber, Date.now()).filter(({ id }) => marks.own.includes(id));
  const thread = [...marks.held, ...posted].reduce(place, page.value);
  const drafted = Object.fromEntries(draftedReplies(articleNumber).map((id) => [id, 0]));
  focusOn(focused());
  setAtOnce({ thread, Rows: LiveRows, known: { ...now().known, total: thread.total }, replying: { ...drafted, ...now().replying } });
  return thread;
}

/** Where the focus stands among the comments: drawn anew, they would lose it. */
function focused(): string | null {
  const button = document.activeElement?.closest<HTMLElement>("#comments [data-act]");
  const row = document.activeElement?.closest("#comments article");
  if (!row) return null;
  return button ? `#${row.id} [data-act="${button.dataset.act}"]` : `#${row.id}`;
}

/** To the comment that the address names, wherever it stands. */
async function reach(reading: Reading, id: string): Promise<void> {
  if (!(await enliven(reading))) return;
  if (!find(listed(reading), id)) {
    const found = await call<{ comment: CommentView }>(`/api/comments/${encodeURIComponent(id)}/thread`);
    if (!found.ok) return reading.complain("찾으시는 댓글이 없거나 볼 수 없습니다.");
    alter(reading, (thread) => lead(thread, found.value.comment));
  }
  reading.focusOn(rowOf(id));
  reading.say("링크한 댓글로 왔습니다.");
}

async function show(reading: Reading, sort: Sort): Promise<void> {
  const { now, set, arriving, say, complain } = reading;
  if (now().isLoading) return;
  set({ isLoading: true });
  await arriving.current;
  const result = now().thread ? await load(reading, { sort }) : null;
  if (!result) await enliven(reading, { sort });
  set({ isLoading: false });
  if (result && !result.ok) return complain(result.message);
  if (result) put(reading, result.value);
  if (!now().thread) return;
  set({ sort });
  say(`댓글 ${listed(reading).length}개를 다시 정렬했습니다.`);
}

async function more(reading: Reading): Promise<void> {
  const { now, set, arriving, say, complain, focusOn } = reading;
  if (now().isLoading) return;
  set({ isLoading: true });
  await arriving.current;
  const { thread, sort } = now();
  const result = thread ? await load(reading, { sort, cursor: thread.next }) : null;
  if (!result) await enliven(reading, { sort, limit: 2 * PAGE });
  set({ isLoading: false });
  if (result && !result.ok) return complain(result.message);
  if (result) alter(reading, (before) => append(before, result.value));
  if (!now().thread) return;
  const seen = thread?.comments.length ?? PAGE;
  focusOn(rowOf(listed(reading)[seen]?.id));
  say(`댓글 ${Math.max(0, listed(reading).length - seen)}개를 더 불러왔습니다.`);
}

/** Comments that came meanwhile: above all others, and replies under theirs. */
async function takeFresh(reading: Reading, latest: Pulse): Promise<void> {
  const after = reading.now().known.newest ?? new Date(0).toISOString();
  const result = await call<{ comments: CommentView[] }>(`/api/articles/${reading.articleNumber}/comments/fresh?${new URLSearchParams({ after })}`);
  if (!result.ok) return reading.complain(result.message);
  const fresh = result.value.comments.filter(({ id }) => !document.getElementById(`comment-${id}`));
  if (!(await enliven(reading))) return;
  const take = (thread: Thread, each: CommentView) => (each.parentId ? place(thread, each) : lead(thread, find(thread.comments, each.id) ?? each));
  alter(reading, (thread) => fresh.reduce(take, thread));
  reading.set({ known: latest });
  reading.focusOn(rowOf(fresh.findLast(({ parentId }) => parentId === null)?.id ?? fresh.at(-1)?.id));
  reading.say(`새 댓글 ${fresh.length}개를 불러왔습니다.`);
}

/** One's own new comment, posted a moment ago. */
export async function take(reading: Reading, comment: CommentView): Promise<void> {
  const { articleNumber, now, set } = reading;
  keepPosted(articleNumber, [...readPosted(articleNumber, Date.now()), comment]);
  await enliven(reading);
  set({ marks: { ...now().marks, own: [...now().marks.own, comment.id] } });
  if (comment.parentId) closeReply(reading, comment.parentId);
  reading.focusOn(rowOf(comment.id));
  alter(reading, (thread) => place(thread, comment));
  reading.say(comment.status === "held" ? "등록했습니다. 운영자가 확인한 뒤 공개됩니다." : "등록했습니다.");
}

export function closeReply({ now, set }: Reading, parentId: string): void {
  const { [parentId]: _, ...others } = now().replying;
  set({ replying: others });
}

function openReply(reading: Reading, comment: CommentView): void {
  const { articleNumber, now, set } = reading;
  const top = comment.parentId ? find(listed(reading), comment.parentId) : comment;
  if (!top) return;
  const { replying } = now();
  if (comment === top && top.id in replying) return closeReply(reading, top.id);
  if (comment !== top && comment.author) {
    // The reply begun calls this person first.
    const { rest } = splitMention(readDraft(articleNumber, top.id).text, namesIn(top));
    keepDraft(articleNumber, top.id, { text: `@${comment.author.name} ${rest.trimStart()}`, key: null });
  }
  set({ replying: { ...replying, [top.id]: (replying[top.id] ?? 0) + 1 } });
}

/** A comment as the server has it now. */
export function renew(reading: Reading, comment: CommentView, words: string): void {
  reading.set({ tool: null });
  reading.focusOn(rowOf(comment.id));
  alter(reading, (thread) => ({ ...thread, comments: change(thread.comments, comment.id, ({ replies }) => ({ ...comment, replies })) }));
  reading.say(words);
}

export function markReported({ now, set, say }: Reading, id: string, words: string): void {
  set({ tool: null, marks: { ...now().marks, reported: [...now().marks.reported, id] } });
  say(words);
}

export function remove(reading: Reading, id: string): void {
  const { articleNumber } = reading;
  reading.set({ tool: null, picks: reading.now().picks.filter((pick) => pick.id !== id) });
  reading.focusOn(rowOf(id));
  alter(reading, (thread) => withdraw(thread, id));
  keepPosted(articleNumber, readPosted(articleNumber, Date.now()).filter((kept) => kept.id !== id));
  reading.say("댓글을 삭제했습니다.");
}

/** Comments whose answer is under way: a second click meanwhile is none. */
const busy = new Set<string>();

/** What a click on a comment's button does. */
async function perform(reading: Reading, act: Act, id: string): Promise<void> {
  if (!(await enliven(reading))) return;
  // It has sunk off the first page since the page was made.
  if (!find(listed(reading), id)) await reach(reading, id);
  const comment = find(listed(reading), id);
  if (!comment) return;
  if (act === "reply") return openReply(reading, comment);
  if (act === "edit" || act === "report" || act === "withdraw") return reading.set({ tool: { kind: act, id } });
  if (act === "mute" && !reading.now().marks.muted.includes(id)) return reading.set({ tool: { kind: "mute", id } });
  if (busy.has(id)) return;
  busy.add(id);
  const result = await (act === "mute" ? unmute(reading, id) : act === "pick" ? pick(reading, comment) : react(reading, comment, act));
  busy.delete(id);
  if (result.ok) return;
  if (result.code === "sign-in-required") return goToSignIn(`comment-${id}`);
  reading.complain(result.message);
}

/** One's choice shows at once and goes back when the server says no. */
async function react(reading: Reading, comment: CommentView, kind: Kind): Promise<Result<unknown>> {
  const { id } = comment;
  const chosen = reading.now().marks.reactions[id] ?? null;
  const next = chosen === kind ? null : kind;
  const tell = ({ likes, dislikes }: Pick<CommentView, "likes" | "dislikes">, choice: Kind | null) => {
    alter(reading, (thread) => ({ ...thread, comments: change(thread.comments, id, (kept) => ({ ...kept, likes, dislikes })) }));
    const { marks } = reading.now();
    const { [id]: _, ...others } = marks.reactions;
    reading.set({ refused: "", marks: { ...marks, reactions: choice ? { ...others, [id]: choice } : others } });
  };
  tell(shift(comment, chosen, next), next);
  const path = `/api/comments/${id}/reaction`;
  const result = await call<{ likes: number; dislikes: number }>(path, next ? { method: "PUT", body: { kind: next } } : { method: "DELETE" });
  if (result.ok) tell(result.value, next);
  else tell(comment, chosen);
  return result;
}

async function pick(reading: Reading, { id, pickedAt }: CommentView): Promise<Result<unknown>> {
  const result = await call<{ comment: CommentView }>(`/api/comments/${id}/pick`, { method: pickedAt ? "DELETE" : "PUT" });
  if (result.ok) renew(reading, result.value.comment, pickedAt ? "데스크 추천에서 내렸습니다." : "데스크 추천으로 올렸습니다.");
  return result;
}

async function unmute(reading: Reading, id: string): Promise<Result<unknown>> {
  const result = await call(`/api/comments/${id}/mute`, { method: "DELETE" });
  if (!result.ok) return result;
  await readMarks(reading);
  reading.say("차단을 풀었습니다.");
  return result;
}

/** What a click may ask for; fetched with the first one. */
export const moves = { enliven, reach, show, more, takeFresh, perform, take };
export type Moves = typeof moves;
