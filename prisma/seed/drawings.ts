import type { Drawing } from "./drawing/canvas";
import { flats, market, motorway, river } from "./drawing/city";
import { convention, observatoryField, pond, tombs } from "./drawing/gyeongju";
import { chip, harbour, racks, robots } from "./drawing/industry";
import { handshake, portraitAtWindow, portraitBySea, press, roundTable } from "./drawing/people";
import { candles, waves } from "./drawing/sea";
import { columns, depot, eatery, robotHand, telephone, windmill } from "./drawing/things";

/** Every picture of the demo by the name that articles call it. */
export const DRAWINGS = {
  convention,
  handshake,
  chip,
  candles,
  motorway,
  waves,
  tombs,
  racks,
  market,
  pond,
  observatoryField,
  roundTable,
  press,
  robots,
  river,
  harbour,
  flats,
  portraitAtWindow,
  portraitBySea,
  columns,
  eatery,
  depot,
  telephone,
  windmill,
  robotHand,
} satisfies Record<string, () => Drawing>;

export type DrawingName = keyof typeof DRAWINGS;
