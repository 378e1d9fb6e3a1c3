// Routes are bundled apart; the process is what they share.
const kept = globalThis as { manpaQueue?: Queue };

/** This process's queue: null troubles while it works, what is wrong while it does not. */
type Queue = { probe: () => Promise<unknown> };

export function keepQueue(queue: Queue | undefined): void {
  kept.manpaQueue = queue;
}

/** Throws where this process was to work a queue and cannot. */
export const probeQueue = async (): Promise<unknown> => kept.manpaQueue?.probe();
