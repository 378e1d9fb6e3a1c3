"use client";
import { createContext, type ReactNode, useActionState, useContext } from "react";
import { reach } from "@/components/ui/reach";
import { type FormState, textOf, UNSENT } from "@/lib/accounts/form";
import type { KeptForm } from "@/lib/form";

const Kept = createContext<KeptForm | null>(null);

/** Around the forms of a page that also works without JavaScript. */
export const KeptForms = ({ kept, children }: { kept: KeptForm | null; children: ReactNode }) => <Kept value={kept}>{children}</Kept>;

type Action = (state: FormState, form: FormData) => Promise<FormState>;

/** What was typed stays in the fields; a form in a row knows its own refusal by its `id`. */
const reached =
  (action: Action): Action =>
  async (state, form) => {
    const answer = await reach(action(state, form));
    return "ok" in answer ? { refusal: answer, values: textOf(form, "id") } : answer;
  };

/** A form's state, also the one it was answered with before the page's script arrived. `name` is that of its action. */
export function useForm(name: string, action: Action) {
  const kept = useContext(Kept);
  // The server renders the action itself: a function around it could not be sent without JavaScript.
  return useActionState(typeof window === "undefined" ? action : reached(action), kept?.name === name ? kept.state : UNSENT);
}
