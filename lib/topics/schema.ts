import { z } from "zod";

const tag = z.string().min(1).max(200);

/** `seen`: how many articles the editor was told of, who agreed to that number. */
export const tagMerge = z.strictObject({ from: tag, into: z.string().max(200), seen: z.int32().min(0) });
export const tagNamed = z.strictObject({ tag });
