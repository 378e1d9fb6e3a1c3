"use client";
import { createContext, type ReactNode, useActionState, useContext } from "react";
import { type FormState, UNSENT } from "@/lib/accounts/form";
import type { KeptForm } from "@/lib/form";

const Kept = createContext<KeptForm | null>(null);

/** Around the forms of a page that also works without JavaScript. */
export const KeptForms = ({ kept, children }: { kept: KeptForm | null; children: ReactNode }) => <Kept value={kept}>{children}</Kept>;

type Action = (state: FormState, form: FormData) => Promise<FormState>;

/** A form's state, also the one it was answered with before the page's script arrived. `name` is that of its action. */
export function useForm(name: string, action: Action) {
  const kept = useContext(Kept);
  return useActionState(action, kept?.name === name ? kept.state : UNSENT);
}
