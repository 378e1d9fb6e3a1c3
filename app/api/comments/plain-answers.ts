import { forgetCookie, keepCookie, type Kept, keptPage } from "@/lib/comments/kept";
import { keptDocument } from "@/lib/comments/kept-document";
import { type Refusal, REFUSALS, SIGN_IN_REQUIRED } from "@/lib/result";
import { seeOther } from "@/lib/route";

/** What the page's own form is answered with when all went well: the article, at the comment. */
export const backToComment = (articleNumber: number, id: string): Response =>
  seeOther(`/articles/${articleNumber}#comment-${id}`, { "Set-Cookie": forgetCookie(articleNumber) });

/** Where a comment waits that nobody else may see yet: the article's own page, the same for all, has none of it. */
export const toOwnComments = (articleNumber: number): Response =>
  seeOther(`${keptPage(articleNumber)}?held#own`, { "Set-Cookie": forgetCookie(articleNumber) });

type Refused = Pick<Kept, "door" | "id" | "fields"> & { articleNumber: number; refusal: Refusal; action: string };

/** What it is answered with when it was refused: a page that says why, with everything the reader wrote. */
export function refusedForm({ articleNumber, refusal, action, ...sent }: Refused): Response {
  const page = keptPage(articleNumber);
  // Where the article is not there, its page cannot show the text again.
  const isGone = refusal.code === "not-found" && refusal.field === undefined;
  const set = !isGone && keepCookie(articleNumber, { ...sent, code: refusal.code, message: refusal.message });
  if (set) {
    const isSignedOut = refusal.code === SIGN_IN_REQUIRED.code;
    return seeOther(isSignedOut ? `/sign-in?next=${encodeURIComponent(page)}` : page, { "Set-Cookie": set });
  }
  return new Response(keptDocument({ action, fields: sent.fields, refusal, back: `/articles/${articleNumber}` }), {
    status: REFUSALS[refusal.code],
    headers: { "Content-Type": "text/html; charset=utf-8", "Cache-Control": "no-store" },
  });
}
