import type { RevisionRow } from "@/lib/articles/revision-read";
import { withParticle } from "@/lib/korean/particle";

export const CAUSES: Record<RevisionRow["cause"], string> = {
  saved: "저장",
  published: "발행",
  withdrawn: "철회",
  restored: "되살림",
  aside: "겹쳐서 따로 둔 글",
};

/** A version by its name, or as it came to be. */
export const calledOf = ({ name, version, cause }: Pick<RevisionRow, "name" | "version" | "cause">): string =>
  name ?? (cause === "aside" ? `${withParticle(`판 ${version}`, "과/와")} 겹친 글` : `판 ${version}`);
