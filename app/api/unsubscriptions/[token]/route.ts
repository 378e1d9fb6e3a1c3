import { unsubscribe } from "@/lib/notices/notice-write";
import { door, json, onlyFor, problem, readFields, seeOther } from "@/lib/route";

type Context = { params: Promise<{ token: string }> };

/**
 * One click in a mail program (RFC 8058), or the button of the page below. The token in the address is the only key:
 * whoever holds the letter may end such letters, signed in or not, from anywhere.
 */
export const POST = door(async (request: Request, { params }: Context) => {
  const { token } = await params;
  const fields = await readFields(request);
  const ended = await unsubscribe(token);
  if (!ended.ok) return problem(ended);
  // A mail program follows no redirect (RFC 8058, section 3.1).
  return fields.ok && "List-Unsubscribe" in fields.value ? json({}) : seeOther(`/unsubscribe/${token}`);
});

/** A person who opens the address; mail scanners do too, so it only asks. */
export const GET = door(async (_: Request, { params }: Context) => seeOther(`/unsubscribe/${(await params).token}`));

const notHere = onlyFor("GET", "POST");
export { notHere as DELETE, notHere as PATCH, notHere as PUT };
