/** Does something to each of many, several at a time, each lane with a hand of its own. */
export async function inLanes<Item, Hand>(items: Iterable<Item>, hands: readonly Hand[], act: (item: Item, hand: Hand) => Promise<void>): Promise<void> {
  const queue = items[Symbol.iterator]();
  await Promise.all(
    hands.map(async (hand) => {
      for (let next = queue.next(); !next.done; next = queue.next()) await act(next.value, hand);
    }),
  );
}
