import { expect, test } from "vitest";
import { proposedMinute } from "./proposed-minute";

const at = (time: string) => new Date(`2026-11-24T${time}+09:00`);

test("the next full hour is proposed, in Korean time, once it is ten minutes away", () => {
  expect(proposedMinute(at("15:12:31"))).toBe("2026-11-24T16:00");
  expect(proposedMinute(at("15:50:00"))).toBe("2026-11-24T16:00");
  expect(proposedMinute(at("15:50:01"))).toBe("2026-11-24T17:00");
  expect(proposedMinute(at("23:55:00"))).toBe("2026-11-25T01:00");
});

test("nothing is proposed before the embargo ends", () => {
  expect(proposedMinute(at("15:12:31"), "2026-11-25T09:30:00+09:00")).toBe("2026-11-25T10:00");
  expect(proposedMinute(at("15:12:31"), "2026-11-25T09:00:00+09:00")).toBe("2026-11-25T09:00");
  expect(proposedMinute(at("15:12:31"), "2026-11-24T09:00:00+09:00")).toBe("2026-11-24T16:00");
});
