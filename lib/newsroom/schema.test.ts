import { describe, expect, it } from "vitest";
import { refusalOf } from "@/lib/action";
import { personInput } from "./schema";

const base = { isNew: false, slug: "han", name: "한서연", role: "", aliases: "", summary: "", isLinked: true };
const read = (roles: unknown) => personInput.safeParse({ ...base, roles });
const refusal = (roles: unknown) => {
  const { field, message } = refusalOf(read(roles).error!);
  return [field, message];
};

describe("a person's posts", () => {
  it("are months from and until, an empty end lasting until today, the last begun first", () => {
    const rows = [
      { title: " 시장 ", from: "2018.7", until: "2022년 6월" },
      { title: "", from: " ", until: "" },
      { title: "지사", from: "2022-07", until: "" },
    ];
    expect(read(rows).data?.roles).toEqual([
      { title: "지사", from: "2022-07", until: null },
      { title: "시장", from: "2018-07", until: "2022-06" },
    ]);
    expect(personInput.safeParse(base).data?.roles).toBeUndefined();
  });

  it("are refused at the field that is wrong", () => {
    const good = { title: "시장", from: "2018-07", until: "2022-06" };
    expect(refusal([{ title: "", from: "", until: "" }, { ...good, title: " " }])).toEqual(["roles.1.title", "직책을 입력해 주세요."]);
    expect(refusal([{ ...good, from: "작년" }])).toEqual(["roles.0.from", "2025-06처럼 해와 달을 적어 주세요."]);
    expect(refusal([{ ...good, until: "2022-14" }])).toEqual(["roles.0.until", "2025-06처럼 해와 달을 적어 주세요."]);
    expect(refusal([{ ...good, until: "2018-06" }])).toEqual(["roles.0.until", "끝난 달이 시작한 달보다 앞섭니다."]);
    expect(refusal(Array.from({ length: 31 }, () => good))).toEqual(["roles", "이력은 30줄까지입니다."]);
    expect(refusal([{ ...good, photo: "x" }])[0]).toBe("photo");
  });
});
