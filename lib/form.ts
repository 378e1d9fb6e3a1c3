import "server-only";
import { refresh } from "next/cache";
import { cookies, headers } from "next/headers";
import { redirect } from "next/navigation";
import { isSecure } from "./access/session-cookie";
import type { FormState } from "./accounts/form";
import { ownOrigins } from "./env";
import { pack, unpack } from "./packed";

/** The answer to a form that was sent without JavaScript, on its way to the page that shows it. */
export type KeptForm = { name: string; state: FormState };

/** A browser drops a cookie past 4,096 bytes, so a long text takes several. */
const PARTS = ["manpa-form", "manpa-form-2", "manpa-form-3"];
const MAX_PART = 3_700;
const SECONDS = 2 * 60;

/**
 * The action of a form. Without JavaScript Next would answer with the page as it was before, without the state:
 * there the answer waits in a cookie, and the page is asked for anew. `act` puts no password into the state.
 */
export function defineForm(name: string, act: (form: FormData) => Promise<FormState>) {
  return async (_: FormState, form: FormData): Promise<FormState> => {
    const page = await plainPage();
    if (page) await forget(page.pathname);
    const state = await act(form);
    if (page) {
      await keep(page.pathname, { name, state });
      redirect(page.pathname + page.search);
    }
    refresh();
    return state;
  };
}

/** What the form of this page was answered, for a browser without JavaScript. */
export async function readKeptForm(): Promise<KeptForm | null> {
  const jar = await cookies();
  const text = PARTS.map((part) => jar.get(part)?.value ?? "").join("");
  const kept = text ? (unpack(text) as Partial<KeptForm> | null) : null;
  const { values } = kept?.state ?? {};
  return typeof kept?.name === "string" && typeof values === "object" && values !== null ? (kept as KeptForm) : null;
}

/** The page whose form was sent without JavaScript: React's own requests name their action in a header. */
async function plainPage(): Promise<URL | null> {
  const sent = await headers();
  const from = sent.has("next-action") ? null : URL.parse(sent.get("referer") ?? "");
  return from && ownOrigins().includes(from.origin) ? from : null;
}

async function keep(path: string, kept: KeptForm): Promise<void> {
  const jar = await cookies();
  const whole = pack(kept);
  const text = whole.length <= MAX_PART * PARTS.length ? whole : pack(withoutText(kept));
  PARTS.forEach((part, index) => {
    const value = text.slice(index * MAX_PART, (index + 1) * MAX_PART);
    if (value) jar.set(part, value, { path, maxAge: SECONDS, httpOnly: true, sameSite: "lax", secure: isSecure() });
  });
}

async function forget(path: string): Promise<void> {
  const jar = await cookies();
  for (const name of PARTS) if (jar.has(name)) jar.delete({ name, path });
}

/** Longer than cookies carry: the browser itself still has it. */
function withoutText({ name, state: { refusal } }: KeptForm): KeptForm {
  const message = `${refusal?.message ?? ""} 쓰신 글은 뒤로 가기를 누르면 남아 있습니다.`.trim();
  return { name, state: { refusal: refusal && { ...refusal, message }, values: {} } };
}
