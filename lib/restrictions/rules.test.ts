import { describe, expect, it } from "vitest";
import { type ActiveStep, endOf, LADDER, nameStep, type PastStep, type RestrictionKind, standingOf, suggestStep } from "./rules";

const NOW = new Date("2026-11-24T06:00:00Z");
const days = (count: number) => new Date(NOW.getTime() + count * 86_400_000);
const past = (kind: RestrictionKind, startedDaysAgo: number, length: number | null = null, liftedAt: Date | null = null): PastStep => ({
  kind,
  createdAt: days(-startedDaysAgo),
  until: length === null ? null : days(length - startedDaysAgo),
  liftedAt,
});
const active = (kind: RestrictionKind, until: Date | null, more: Partial<ActiveStep> = {}): ActiveStep => ({
  kind,
  createdAt: days(-1),
  until,
  liftedAt: null,
  reason: "abuse",
  message: "",
  ...more,
});

describe("the ladder", () => {
  it("begins with a warning", () => expect(nameStep(suggestStep([], NOW))).toBe("경고"));
  it("goes up one rung at a time, to the end of it", () => {
    const history: PastStep[] = [];
    const climbed = LADDER.map(() => {
      const step = suggestStep(history, NOW);
      history.push({ kind: step.kind, createdAt: days(-1), until: endOf(step, days(-1)), liftedAt: null });
      return step;
    });
    expect(climbed).toEqual(LADDER);
    expect(suggestStep(history, NOW)).toEqual(LADDER.at(-1));
  });
  it("goes on from the highest rung, not from the latest", () => {
    expect(nameStep(suggestStep([past("mute", 60, 7), past("warn", 3)], NOW))).toBe("쓰기 정지 30일");
  });
  it("takes lengths between two rungs for the lower one", () => {
    expect(nameStep(suggestStep([past("mute", 20, 5)], NOW))).toBe("쓰기 정지 7일");
    expect(nameStep(suggestStep([past("holdFirst", 20, 30)], NOW))).toBe("쓰기 정지 3일");
  });
  it("forgets what is half a year old, but not what ended since", () => {
    expect(nameStep(suggestStep([past("mute", 181, 0)], NOW))).toBe("경고");
    expect(nameStep(suggestStep([past("mute", 200, 30)], NOW))).toBe("무기한 정지");
  });
  it("forgets what was lifted", () => expect(nameStep(suggestStep([past("close", 3, null, days(-2))], NOW))).toBe("경고"));
});

describe("what a restriction leaves a person", () => {
  it("is everything, where there is none, or only a warning, or it is over or lifted", () => {
    for (const steps of [[], [active("warn", null)], [active("mute", days(0))], [active("close", null, { liftedAt: days(0) })]]) {
      expect(standingOf(steps, NOW)).toEqual({ canSpeak: true, holdFirst: false, message: "", until: null });
    }
  });
  it("says until when and why, in Korean time, and what the moderator wrote", () => {
    expect(standingOf([active("mute", days(3), { reason: "attack", message: "사람이 아니라 의견에 대해 말씀해 주세요." })], NOW)).toEqual({
      canSpeak: false,
      holdFirst: false,
      message: "2026-11-27 15:00까지 댓글과 공감, 신고를 이용하실 수 없습니다. 사유: 인신공격. 사람이 아니라 의견에 대해 말씀해 주세요.",
      until: days(3),
    });
  });
  it("lets one speak whose comments wait first", () => {
    expect(standingOf([active("holdFirst", days(7))], NOW)).toMatchObject({ canSpeak: true, holdFirst: true, until: days(7) });
  });
  it("is the hardest of several, and of equals the longest", () => {
    expect(standingOf([active("holdFirst", days(30)), active("mute", days(1)), active("mute", days(9))], NOW)).toMatchObject({ canSpeak: false, until: days(9) });
    expect(standingOf([active("mute", days(9)), active("close", null)], NOW)).toMatchObject({ until: null });
  });
});
