// Routes are bundled apart; the process is what they share.
const kept = globalThis as { manpaPromptDelivery?: () => void };

/** What to do when a letter was written; a process that delivers none has nothing to do. */
export function onLetter(deliverSoon: (() => void) | undefined): void {
  kept.manpaPromptDelivery = deliverSoon;
}

/** A letter was written: whoever delivers here looks soon instead of at the next full minute. */
export const noteLetter = (): void => kept.manpaPromptDelivery?.();
