import { describe, expect, it } from "vitest";
import { listParticulars, NO_PUBLISHER, PARTICULARS, REQUIRED } from "./rules";
import { COMMENT_DEFAULTS } from "./comment-rules";
import { commentsInput, listMissing, publisherInput, sharingInput } from "./schema";

const whole = {
  title: "만파",
  registrationNumber: "서울 아00000",
  registeredOn: "2025-10-01",
  publisher: "임도현",
  editor: "강이현",
  office: "서울특별시 종로구 만파로 1",
  phone: "02-000-0000",
  youthOfficer: "강이현",
  complaintsOfficer: "",
  email: "",
};

const fieldOf = (input: unknown) => publisherInput.safeParse(input).error?.issues[0]?.path[0];

describe("the publisher's particulars", () => {
  it("may have gaps, and say which of those the law wants are missing", () => {
    expect(publisherInput.parse(NO_PUBLISHER)).toEqual(NO_PUBLISHER);
    expect(listMissing(NO_PUBLISHER)).toEqual(REQUIRED.map((name) => PARTICULARS[name]));
    expect(listMissing({ ...whole, phone: "", youthOfficer: "" })).toEqual(["전화", "청소년보호책임자"]);
    expect(listMissing(whole)).toEqual([]);
  });

  it("are refused at their field where they cannot be right", () => {
    for (const registeredOn of ["2025-02-30", "2025년 10월", "25-10-01", "9999-99-99"]) expect(fieldOf({ ...whole, registeredOn })).toBe("registeredOn");
    for (const phone of ["전화 없음", "--", "1"]) expect(fieldOf({ ...whole, phone })).toBe("phone");
    expect(fieldOf({ ...whole, email: "desk" })).toBe("email");
    expect(fieldOf({ ...whole, office: "가".repeat(121) })).toBe("office");
  });

  it("are one line each, whatever was pasted", () => {
    expect(publisherInput.parse({ ...whole, title: " 만\u200B파\n신문 " })).toMatchObject({ title: "만파 신문" });
  });

  it("are printed in the order of the law, without what is empty", () => {
    expect(listParticulars(whole).map(({ term }) => term)).toEqual(["제호", "등록번호", "등록연월일", "발행인", "편집인", "발행소", "전화", "청소년보호책임자"]);
    expect(listParticulars({ ...NO_PUBLISHER, registeredOn: "2025-10-01" })).toEqual([{ term: "등록연월일", text: "2025년 10월 1일" }]);
  });
});

it("a channel is an https address and a key is IndexNow's", () => {
  const sharing = { youtube: "", isFullText: false, indexNowKey: "" };
  const fits = (more: object) => sharingInput.safeParse({ ...sharing, ...more }).success;
  expect(fits({})).toBe(true);
  expect(fits({ youtube: "https://www.youtube.com/@manpa", indexNowKey: "0a1b2c3d-4e5f" })).toBe(true);
  for (const youtube of ["javascript:alert(1)", "http://a.test", "youtube.com"]) expect(fits({ youtube })).toBe(false);
  for (const indexNowKey of ["short", "../../etc", "열쇠열쇠열쇠열쇠"]) expect(fits({ indexNowKey })).toBe(false);
});

describe("a pause of all comments", () => {
  const refusalOf = (more: object) => {
    const [issue] = commentsInput.safeParse({ ...COMMENT_DEFAULTS, ...more }).error?.issues ?? [];
    return issue && { field: issue.path[0], message: issue.message };
  };

  it("is kept in Korean time, or not at all", () => {
    const pause = { pauseFrom: "2026-11-24T09:00", pauseUntil: " 2026-11-25T09:00 " };
    expect(commentsInput.parse({ ...COMMENT_DEFAULTS, ...pause })).toMatchObject({ pauseFrom: "2026-11-24T09:00:00+09:00", pauseUntil: "2026-11-25T09:00:00+09:00" });
    expect(commentsInput.parse(COMMENT_DEFAULTS)).toEqual(COMMENT_DEFAULTS);
  });

  it("is refused where it is no minute of a field in the browser: readers would be told another time than the one that counts", () => {
    for (const pauseUntil of ["2026-11-25T00:00:00Z", "2026-11-25", "2026-02-30T09:00", "내일"]) {
      expect(refusalOf({ pauseFrom: "2026-02-24T09:00", pauseUntil }), pauseUntil).toEqual({ field: "pauseUntil", message: "날짜와 시각을 골라 주세요." });
    }
  });
});
