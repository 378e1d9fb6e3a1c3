import { z } from "zod";

export const unmuteInput = z.strictObject({ id: z.uuid() });
