// JSON on stdin: an administrator, and the title of a new newsroom. Made through the rooms' own writes.
import { newAccountInput } from "@/lib/accounts/schema";
import { createAccount } from "@/lib/accounts/write";
import { NO_PUBLISHER } from "@/lib/settings/rules";
import { publisherInput } from "@/lib/settings/schema";
import { savePublisher } from "@/lib/settings/write";
import { fillEmptyList } from "@/lib/words/write";

const now = new Date();

async function make({ title, ...who }: { title?: string }): Promise<string | null> {
  const account = newAccountInput.safeParse({ ...who, role: "admin" });
  if (!account.success) return account.error.issues.map((issue) => issue.message).join(" ");
  const publisher = publisherInput.safeParse({ ...NO_PUBLISHER, title: title ?? "" });
  if (!publisher.success) return publisher.error.issues.map((issue) => `제호: ${issue.message}`).join(" ");
  const made = await createAccount("system", account.data, now);
  if (!made.ok) return made.message;
  if (title === undefined) return null;
  const admin = { id: made.value.id, name: account.data.name, role: "admin" as const, reporterId: null };
  const saved = await savePublisher(admin, publisher.data, now);
  if (saved.ok) await fillEmptyList(now);
  return saved.ok ? null : saved.message;
}

let text = "";
for await (const chunk of process.stdin) text += chunk;
const trouble = await make(JSON.parse(text));
if (trouble) console.error(trouble);
process.exit(trouble ? 1 : 0);
