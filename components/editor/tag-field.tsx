"use client";
import { type KeyboardEvent, useState } from "react";
import { LIMITS } from "@/lib/articles/rules";
import { cleanLine } from "@/lib/articles/text";
import { Chip } from "./chip";

type Props = { id: string; tags: readonly string[]; onTags: (tags: string[]) => void };

/** Enter or a comma makes a tag of what was typed; leaving the field does too. */
export function TagField({ id, tags, onTags }: Props) {
  const [typed, setTyped] = useState("");
  const isFull = tags.length >= LIMITS.tags;

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
        value={typed}
        maxLength={LIMITS.tag}
        disabled={isFull}
        placeholder={isFull ? `${LIMITS.tags}개까지` : "쓰고 Enter"}
        onChange={(event) => (/,/.test(event.target.value) ? add(event.target.value) : setTyped(event.target.value))}
        onKeyDown={press}
        onBlur={() => add(typed)}
        className="h-7 w-24 grow rounded border border-transparent bg-transparent px-1.5 hover:border-rule focus:border-ink-3/80"
      />
    </div>
  );
}
