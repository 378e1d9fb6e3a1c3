import { expect, it } from "vitest";
import { REASONS, type ReasonKey } from "@/lib/comments/rules";
import { templatesInput, thresholdsInput } from "./schema";
import { fillTemplate, strangePlaceholder, TEMPLATES } from "./templates";
import { THRESHOLDS } from "./thresholds";

it("a template is filled with the name, the article and the reason, and nothing in them is filled again", () => {
  const filled = fillTemplate("{이름} 님, ‘{기사}’ 댓글을 {사유} 때문에 지웠습니다. {사유}", { name: "파도", title: "{이름} $& 면담", reason: "abuse" });
  expect(filled).toBe("파도 님, ‘{이름} $& 면담’ 댓글을 욕설 때문에 지웠습니다. 욕설");
});

it("every reason has a template of the house that can be filled", () => {
  for (const reason of Object.keys(REASONS) as ReasonKey[]) {
    expect(strangePlaceholder(TEMPLATES[reason])).toBeNull();
    expect(fillTemplate(TEMPLATES[reason], { name: "파도", title: "면담", reason })).not.toMatch(/[{}]/);
  }
  expect(templatesInput.parse(TEMPLATES)).toEqual(TEMPLATES);
});

it("a placeholder that nothing stands for is refused at its field, and so are an empty template and a strange number", () => {
  const issue = templatesInput.safeParse({ ...TEMPLATES, spam: "{날짜}에 쓰신 댓글" }).error?.issues[0];
  expect(issue).toMatchObject({ path: ["spam"] });
  expect(issue?.message).toContain("{날짜}");
  expect(templatesInput.safeParse({ ...TEMPLATES, spam: "  " }).success).toBe(false);
  expect(thresholdsInput.parse({ ...THRESHOLDS, crowdTimes: " 7 " })).toEqual({ ...THRESHOLDS, crowdTimes: 7 });
  for (const crowdTimes of ["", "7.5", "-1", "1e3", "0", NaN, null]) expect(thresholdsInput.safeParse({ ...THRESHOLDS, crowdTimes }).success).toBe(false);
});
