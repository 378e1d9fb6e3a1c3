import { getActor } from "@/lib/access/session";
import { exportSelf } from "@/lib/accounts/read";
import { problem } from "@/lib/route";
import { SIGN_IN_REQUIRED } from "@/lib/result";

export async function GET(): Promise<Response> {
  const actor = await getActor();
  if (!actor) return problem(SIGN_IN_REQUIRED);
  return new Response(JSON.stringify(await exportSelf(actor), null, 2), {
    headers: {
      "Content-Type": "application/json; charset=utf-8",
      "Content-Disposition": 'attachment; filename="manpa-me.json"',
      "Cache-Control": "no-store",
    },
  });
}
