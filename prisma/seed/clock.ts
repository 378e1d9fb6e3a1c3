/** "31 15:44:33" of October 2025, or "11-01 08:00:00" of another month, Korean time. */
export function kst(text: string): Date {
  const dated = /^\d\d-/.test(text) ? `2025-${text}` : `2025-10-${text}`;
  return new Date(`${dated.replace(" ", "T")}+09:00`);
}

export const minutesAfter = (date: Date, minutes: number) => new Date(date.getTime() + minutes * 60_000);
