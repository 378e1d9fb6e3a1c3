"use client";
import { useState } from "react";

/** Which rows are chosen for one decision. Rows that have left the list are chosen no longer. */
export function useSelection(ids: readonly string[]) {
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [anchor, setAnchor] = useState<string | null>(null);
  const add = (more: readonly string[]) => setChosen((others) => new Set([...others, ...more]));

  return {
    chosen: ids.filter((id) => chosen.has(id)),
    has: (id: string) => chosen.has(id),
    toggle: (id: string) => {
      setAnchor(id);
      setChosen((others) => (others.has(id) ? new Set([...others].filter((other) => other !== id)) : new Set([...others, id])));
    },
    /** Everything from the row chosen last to this one. */
    extend: (id: string) => {
      const [from, to] = [ids.indexOf(anchor ?? id), ids.indexOf(id)].sort((a, b) => a - b);
      add(ids.slice(Math.max(0, from!), to! + 1));
      setAnchor(id);
    },
    add,
    clear: () => {
      setChosen(new Set());
      setAnchor(null);
    },
  };
}
