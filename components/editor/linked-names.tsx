"use client";
import { useDeferredValue, useId, useMemo } from "react";
import { namesFound } from "@/lib/articles/people-links";
import type { ArticleContent } from "@/lib/articles/schema";

export type Figure = { slug: string; name: string; aliases: string[]; role: string; isLinked: boolean };
type Choices = ArticleContent["nameChoices"];
type Props = { body: ArticleContent["body"]; people: readonly Figure[]; choices: Choices; onChoices: (choices: Choices) => void };

const UNDECIDED = "";
const NOBODY = "-";

/** Every public figure's name in the text, with the page it leads to: to change or to undo here. */
export function LinkedNames({ body, people, choices, onChoices }: Props) {
  const text = useDeferredValue(body);
  const names = useMemo(() => namesFound(text, people), [text, people]);
  if (names.length === 0) return <p className="text-[13.5px] text-ink-2">본문에 등록된 인물 이름이 없습니다.</p>;

  const choose = (name: string, usual: string, value: string) => {
    const { [name]: _before, ...others } = choices;
    if (value === usual) onChoices(others);
    else onChoices({ ...others, [name]: value === NOBODY ? null : value });
  };
  return (
    <>
      <ul className="rounded-[9px] border border-rule bg-paper px-3.5 py-1">
        {names.map(({ name, bearers }) => {
          const usual = bearers.length === 1 ? bearers[0]!.slug : UNDECIDED;
          const choice = choices[name];
          const isKnown = choice === null || bearers.some(({ slug }) => slug === choice);
          const value = isKnown ? (choice ?? NOBODY) : usual;
          return <NameRow key={name} name={name} bearers={bearers} value={value} onValue={(next) => choose(name, usual, next)} />;
        })}
      </ul>
      <p className="mt-2 text-[13px] text-ink-3">이름은 처음 나오는 곳에서만 인물 페이지로 이어집니다.</p>
    </>
  );
}

type RowProps = { name: string; bearers: readonly Figure[]; value: string; onValue: (value: string) => void };

function NameRow({ name, bearers, value, onValue }: RowProps) {
  const id = useId();
  const isUndecided = value === UNDECIDED;
  return (
    <li className="grid grid-cols-[minmax(52px,auto)_minmax(0,1fr)] items-center gap-2 border-b border-rule py-1 last:border-0">
      <label htmlFor={id} className={value === NOBODY ? "text-ink-3" : "font-semibold"}>
        {name}
      </label>
      <select
        id={id}
        value={value}
        onChange={(event) => onValue(event.target.value)}
        className={`h-8 w-full rounded border bg-transparent px-1 hover:border-rule focus:border-ink-3/80 ${isUndecided ? "border-danger font-semibold text-danger" : "border-transparent"} ${value === NOBODY ? "text-ink-3" : ""}`}
      >
        {bearers.length > 1 && <option value={UNDECIDED}>누구인지 고르세요</option>}
        {bearers.map((person) => (
          <option key={person.slug} value={person.slug}>
            {describe(name, person)}
          </option>
        ))}
        <option value={NOBODY}>연결하지 않음</option>
      </select>
    </li>
  );
}

/** The role, with the name too where the text has another form of it. */
const describe = (name: string, person: Figure) => [person.name === name ? "" : person.name, person.role].filter(Boolean).join(", ") || person.name;
