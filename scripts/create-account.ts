// One account, as JSON on stdin, through the room's own write.
import { createAccount } from "@/lib/accounts/write";
import { newAccountInput } from "@/lib/accounts/schema";

let text = "";
for await (const chunk of process.stdin) text += chunk;
const input = newAccountInput.safeParse(JSON.parse(text));
const result = input.success
  ? await createAccount("system", input.data, new Date())
  : { ok: false as const, message: input.error.issues.map((issue) => issue.message).join(" ") };
if (!result.ok) console.error(result.message);
process.exit(result.ok ? 0 : 1);
