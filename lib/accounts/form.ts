import type { Refusal } from "@/lib/result";

/** What a form shows after it was sent. `values` keeps what was typed, passwords apart; `at` tells one success from the next. */
export type FormState = { refusal: Refusal | null; values: Readonly<Record<string, string>>; done?: { says: string; at: number } };

export const UNSENT: FormState = { refusal: null, values: {} };

/** The named fields as text; a file or a missing field is an empty one. */
export function textOf<Name extends string>(form: FormData, ...names: Name[]): Record<Name, string> {
  const entries = names.map((name) => {
    const value = form.get(name);
    return [name, typeof value === "string" ? value : ""];
  });
  return Object.fromEntries(entries) as Record<Name, string>;
}
