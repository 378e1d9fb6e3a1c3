import { getActor } from "@/lib/access/session";
import { countUnread } from "@/lib/notices/read";
import { door, json, onlyFor } from "@/lib/route";

/** How many notices wait; private, never cached. Signed out there are none. */
export const GET = door(async () => json({ unread: await countUnread(await getActor()) }));

const notHere = onlyFor("GET");
export { notHere as DELETE, notHere as PATCH, notHere as POST, notHere as PUT };
