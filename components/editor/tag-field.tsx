"use client";
import { type KeyboardEvent, useEffect, useState } from "react";
import { LIMITS } from "@/lib/articles/rules";
import { cleanLine } from "@/lib/articles/text";
import { Chip } from "./chip";

type Props = { id: string; tags: readonly string[]; onTags: (tags: string[]) => void };

/** Milliseconds after the last key before the letters are sent. */
const QUIET = 200;

/** Tags in use that begin with what was typed; none where they cannot be had. */
async function askTags(words: string, signal: AbortSignal): Promise<string[]> {
  try {
    const response = await fetch(`/api/desk/tags?${new URLSearchParams({ words })}`, { signal });
    return response.ok ? ((await response.json()) as { tags: string[] }).tags : [];
  } catch {
    return [];
  }
}

/** Enter or a comma makes a tag of what was typed; leaving the field does too. */
export function TagField({ id, tags, onTags }: Props) {
  const [typed, setTyped] = useState("");
  const [offered, setOffered] = useState<string[]>([]);
  const isFull = tags.length >= LIMITS.tags;
  const asked = typed.trim();

  useEffect(() => {
    if (!asked) return;
    const on = new AbortController();
    const timer = setTimeout(async () => {
      const found = await askTags(asked, on.signal);
      if (!on.signal.aborted) setOffered(found);
    }, QUIET);
    return () => {
      on.abort();
      clearTimeout(timer);
    };
  }, [asked]);

  const add = (text: string) => {
    const added = text.split(",").map((part) => cleanLine(part).replace(/^#+\s*/, "").replaceAll("/", "·")).filter(Boolean);
    setTyped("");
    if (added.length > 0) onTags([...new Set([...tags, ...added])].slice(0, LIMITS.tags));
  };
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Enter") {
      event.preventDefault();
      add(typed);
    } else if (event.key === "Backspace" && typed === "") onTags(tags.slice(0, -1));
  };

  return (
    <div className="flex flex-wrap gap-1">
      {tags.map((tag) => (
        <Chip key={tag} name={tag} onRemove={() => onTags(tags.filter((each) => each !== tag))} />
      ))}
      <input
        id={id}
        list={`${id}-offered`}
        autoComplete="off"
        value={typed}
        maxLength={LIMITS.tag}
        disabled={isFull}
        placeholder={isFull ? `${LIMITS.tags}개까지` : "쓰고 Enter"}
        onChange={(event) => (/,/.test(event.target.value) ? add(event.target.value) : setTyped(event.target.value))}
        onKeyDown={press}
        onBlur={() => add(typed)}
        className="h-7 w-24 grow rounded border border-transparent bg-transparent px-1.5 hover:border-rule focus:border-ink-3/80"
      />
      <datalist id={`${id}-offered`}>
        {offered
          .filter((tag) => !tags.includes(tag))
          .map((tag) => (
            <option key={tag} value={tag} />
          ))}
      </datalist>
    </div>
  );
}
