import { CITIZEN } from "./citizen";
import { FINANCE } from "./finance";
import { GYEONGJU } from "./gyeongju";
import { INDUSTRY } from "./industry";
import { PEOPLE_PIECES } from "./people";
import type { Piece } from "./piece";
import { POLITICS } from "./politics";
import { WORLD } from "./world";

/** Everything the public reads, in the order it was published. */
export const ARTICLES: Piece[] = [...GYEONGJU, ...POLITICS, ...INDUSTRY, ...FINANCE, ...CITIZEN, ...WORLD, ...PEOPLE_PIECES].sort((a, b) =>
  a.at < b.at ? -1 : 1,
);
