import { CITIZEN } from "./articles/citizen";
import { FINANCE } from "./articles/finance";
import { GYEONGJU } from "./articles/gyeongju";
import { INDUSTRY } from "./articles/industry";
import { PEOPLE_PIECES } from "./articles/people";
import type { Piece } from "./articles/piece";
import { POLITICS } from "./articles/politics";
import { WORLD } from "./articles/world";

/** Everything the public reads, in the order it was published. */
export const ARTICLES: Piece[] = [...GYEONGJU, ...POLITICS, ...INDUSTRY, ...FINANCE, ...CITIZEN, ...WORLD, ...PEOPLE_PIECES].sort((a, b) =>
  a.at < b.at ? -1 : 1,
);
