import "server-only";
import { access, constants, mkdir } from "node:fs/promises";
import path from "node:path";
import { db } from "@/lib/db";
import { env } from "@/lib/env";
import { probeQueue } from "@/lib/jobs/state";

/** Milliseconds after which a silent part counts as broken. */
const PATIENCE = 3_000;

const PARTS = {
  database: { name: "데이터베이스", probe: () => db.$queryRaw`SELECT 1 FROM accounts LIMIT 1` },
  storage: {
    name: "저장소",
    probe: async () => {
      const photos = path.join(/* turbopackIgnore: true */ env().DATA_DIR, "photos");
      await mkdir(photos, { recursive: true });
      await access(photos, constants.W_OK);
    },
  },
  queue: { name: "작업 대기열", probe: probeQueue },
};

export type Part = keyof typeof PARTS;

/** The parts that do not answer, with the error for the log. */
export async function listTroubles(): Promise<{ part: Part; name: string; error: unknown }[]> {
  const checks = Object.entries(PARTS).map(async ([part, { name, probe }]) => {
    try {
      await Promise.race([probe(), tooLate()]);
      return [];
    } catch (error) {
      return [{ part: part as Part, name, error }];
    }
  });
  return (await Promise.all(checks)).flat();
}

const tooLate = () => new Promise<never>((_, reject) => setTimeout(() => reject(new Error(`no answer in ${PATIENCE} ms`)), PATIENCE).unref());
