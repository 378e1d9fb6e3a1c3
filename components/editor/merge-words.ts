/** What the two sides of a merge are called. */
export type MergeWords = { /** The subject of the other save's sentence. */ they: string; i: string; both: string; mine: string; theirs: string; theirsInFull: string };

/** The other text may be one's own, saved in another window: nobody else is blamed for it. */
export function mergeWords({ savedBy, isSavedBySelf }: { savedBy: string | null; isSavedBySelf: boolean }): MergeWords {
  if (isSavedBySelf) return { they: "다른 창(나)에서", i: "이 창에서", both: "두 창에서", mine: "이 창의 글", theirs: "다른 창(나)의 글", theirsInFull: "다른 창(나)의 글" };
  const other = { i: "내가", both: "두 사람이", mine: "내 글", theirs: "상대 글" };
  return savedBy === null ? { ...other, they: "다른 사람이", theirsInFull: "상대 글" } : { ...other, they: `${savedBy} 님이`, theirsInFull: `상대 글 (${savedBy} 님)` };
}
