"use client";
import { useEffect, useRef, useState } from "react";
import type { Refusal } from "@/lib/result";

/** A post as it is typed; an empty end lasts until today. */
export type PostRow = { title: string; from: string; until: string };

type Props = { name: string; label: string; rows: PostRow[]; refusal: Refusal | null; onRows: (rows: PostRow[]) => void };

const EMPTY: PostRow = { title: "", from: "", until: "" };
const COLUMNS = [
  { key: "title", label: "직책", placeholder: "직책" },
  { key: "from", label: "시작", placeholder: "2025-06" },
  { key: "until", label: "끝", placeholder: "현재" },
] as const;

const box = "w-full min-w-0 rounded-[7px] border border-ink-3 bg-paper px-2.5 py-1.5 tabular-nums placeholder:text-ink-3 pointer-coarse:min-h-11 aria-invalid:border-danger";

/** Posts held, one a row: title, first and last month. */
export function PostsField({ name, label, rows, refusal, onRows }: Props) {
  const [added, setAdded] = useState(0);
  const list = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    if (added > 0) list.current?.querySelector<HTMLElement>("li:last-child input")?.focus();
  }, [added]);

  const [, wrongRow, wrongKey] = new RegExp(`^${name}\\.(\\d+)(?:\\.(\\w+))?$`).exec(refusal?.field ?? "") ?? [];
  const remove = (at: number) => {
    onRows(rows.filter((_, each) => each !== at));
    list.current?.querySelector<HTMLElement>("[data-add]")?.focus();
  };

  return (
    <fieldset ref={list}>
      <legend className="mb-1 text-[13px] font-semibold text-ink-2">{label}</legend>
      <ul className="grid gap-2">
        {rows.map((row, at) => {
          const isWrong = String(at) === wrongRow;
          return (
            <li key={at} className="grid grid-cols-[minmax(0,1fr)_minmax(0,1fr)_auto] gap-1.5 min-[560px]:grid-cols-[minmax(0,1fr)_104px_104px_auto]">
              {COLUMNS.map(({ key, ...column }) => (
                <input
                  key={key}
                  aria-label={`${at + 1}번째 이력 ${column.label}`}
                  placeholder={column.placeholder}
                  value={row[key]}
                  aria-invalid={(isWrong && wrongKey === key) || undefined}
                  aria-describedby={isWrong ? `${name}-wrong` : undefined}
                  onChange={(event) => onRows(rows.map((each, index) => (index === at ? { ...each, [key]: event.target.value } : each)))}
                  className={`${box} ${key === "title" ? "max-[559px]:col-span-3" : ""}`}
                />
              ))}
              <button
                type="button"
                aria-label={`${at + 1}번째 이력${row.title ? ` ${row.title}` : ""} 빼기`}
                title="빼기"
                onClick={() => remove(at)}
                className="grid min-h-9 w-9 cursor-pointer place-items-center rounded-[7px] text-ink-3 hover:text-danger pointer-coarse:min-h-11"
              >
                <span aria-hidden>×</span>
              </button>
              {isWrong && (
                <p id={`${name}-wrong`} className="col-span-full text-[13px] text-danger">
                  {refusal?.message}
                </p>
              )}
            </li>
          );
        })}
      </ul>
      <button
        type="button"
        data-add
        onClick={() => {
          onRows([...rows, EMPTY]);
          setAdded(added + 1);
        }}
        className="mt-2 min-h-9 cursor-pointer rounded-[7px] border border-rule px-3 text-[14px] font-semibold hover:border-ink pointer-coarse:min-h-11"
      >
        이력 더하기
      </button>
    </fieldset>
  );
}
