"use client";
import { useRouter } from "next/navigation";
import { useEffect, useId, useRef, useState, useTransition } from "react";
import { PortraitField } from "@/components/photos/portrait-field";
import { reach } from "@/components/ui/reach";
import type { PhotoView } from "@/lib/photos/rules";
import type { Refusal, Result } from "@/lib/result";
import { type PostRow, PostsField } from "./posts-field";

export type EntryField = {
  name: string;
  label: string;
  hint?: string;
  isFixed?: boolean;
} & ({ kind: "text" | "email" | "number" | "area" | "check" | "moment" | "posts" | "photo" } | { kind: "choice"; choices: { value: string; label: string }[] });

/** A photo is saved as its id. */
type Value = string | boolean | PostRow[] | PhotoView | null;
type Values = Record<string, Value>;
type Props = {
  title: string;
  fields: EntryField[];
  values: Values;
  /** Where the list is; a form that stands alone stays, and says that it saved. */
  back?: string;
  save: (input: unknown) => Promise<Result<unknown>>;
};

const box = "w-full rounded-[7px] border border-ink-3 bg-paper px-2.5 py-1.5 pointer-coarse:min-h-11 disabled:bg-wash disabled:text-ink-3 aria-invalid:border-danger";

const isPhoto = (value: Value): value is PhotoView => value !== null && typeof value === "object" && "key" in value;

/** One entry of the newsroom's lists: what is refused stays in its field, with the reason under it. */
export function EntryForm({ title, fields, values: initial, back, save }: Props) {
  const [values, setValues] = useState(initial);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [isSaved, setIsSaved] = useState(false);
  const [isPending, startTransition] = useTransition();
  const form = useRef<HTMLFormElement>(null);
  const router = useRouter();
  const id = useId();

  useEffect(() => {
    if (refusal) form.current?.querySelector<HTMLElement>("[aria-invalid=true]")?.focus();
  }, [refusal]);

  const submit = (event: React.FormEvent) => {
    event.preventDefault();
    if (isPending) return;
    setIsSaved(false);
    startTransition(async () => {
      const result = await reach(save(Object.fromEntries(Object.entries(values).map(([name, value]) => [name, isPhoto(value) ? value.id : value]))));
      startTransition(() => {
        if (!result.ok) return setRefusal(result);
        setRefusal(null);
        if (back) return router.push(back);
        setIsSaved(true);
        router.refresh();
      });
    });
  };
  const isNamed = fields.some(({ name, kind }) => name === refusal?.field || (kind === "posts" && refusal?.field?.startsWith(`${name}.`)));

  return (
    <form ref={form} onSubmit={submit} noValidate className="mb-8 max-w-xl rounded-xl border border-rule p-5">
      <h2 className="mb-4 text-base font-bold">{title}</h2>
      {fields.map((field) => {
        const { name, label, hint, isFixed, kind } = field;
        const message = refusal?.field === name ? refusal.message : null;
        const value = values[name];
        const shared = {
          id: `${id}-${name}`,
          disabled: isFixed,
          "aria-invalid": message ? true : undefined,
          "aria-describedby": message || hint ? `${id}-${name}-hint` : undefined,
        };
        const change = (next: Value) => setValues((others) => ({ ...others, [name]: next }));
        const text = { ...shared, value: String(value ?? ""), className: box };
        return (
          <div key={name} className="mb-3.5">
            {kind === "posts" ? (
              <PostsField name={name} label={label} rows={Array.isArray(value) ? value : []} refusal={refusal} onRows={change} />
            ) : kind === "photo" ? (
              <PortraitField label={label} photo={value !== undefined && isPhoto(value) ? value : null} onPhoto={change} />
            ) : kind === "check" ? (
              <label className="flex min-h-9 cursor-pointer items-center gap-2 pointer-coarse:min-h-11">
                <input {...shared} type="checkbox" checked={value === true} onChange={(event) => change(event.target.checked)} className="size-4 accent-accent" />
                {label}
              </label>
            ) : (
              <>
                <label htmlFor={shared.id} className="mb-1 block text-[13px] font-semibold text-ink-2">
                  {label}
                </label>
                {kind === "area" && <textarea {...text} rows={4} onChange={(event) => change(event.target.value)} />}
                {kind === "choice" && (
                  <select {...text} onChange={(event) => change(event.target.value)}>
                    {field.choices.map((choice) => (
                      <option key={choice.value} value={choice.value}>
                        {choice.label}
                      </option>
                    ))}
                  </select>
                )}
                {kind !== "area" && kind !== "choice" && (
                  <input {...text} type={kind === "number" ? "text" : kind === "moment" ? "datetime-local" : kind} inputMode={kind === "number" ? "numeric" : undefined} onChange={(event) => change(event.target.value)} />
                )}
              </>
            )}
            {(message || hint) && (
              <p id={`${id}-${name}-hint`} className={`mt-1 text-[13px] ${message ? "text-danger" : "text-ink-3"}`}>
                {message ?? hint}
              </p>
            )}
          </div>
        );
      })}
      <p role="alert" className="text-danger empty:hidden">
        {refusal && !isNamed ? refusal.message : null}
      </p>
      <div className="mt-4 flex items-center gap-2">
        <button aria-disabled={isPending} className="min-h-10 cursor-pointer rounded-[7px] bg-accent px-4 font-semibold text-paper aria-disabled:opacity-60 pointer-coarse:min-h-11">
          {isPending ? "저장하는 중…" : "저장"}
        </button>
        {back && (
          <button type="button" onClick={() => router.push(back)} className="min-h-10 cursor-pointer rounded-[7px] border border-rule px-4 font-semibold pointer-coarse:min-h-11">
            취소
          </button>
        )}
        <p role="status" className="text-[14px] text-ink-2">
          {isSaved ? "저장했습니다." : ""}
        </p>
      </div>
    </form>
  );
}
