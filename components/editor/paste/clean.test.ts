import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { plainBody } from "@/lib/articles/body";
import { articleContent } from "@/lib/articles/schema";
import { cleanHtml, cleanLines } from "./clean";
import { pasteNews } from "./dropped";
import { CHAT } from "./samples/chat";
import { HOSTILE } from "./samples/hostile";
import { HWP } from "./samples/hwp";
import { p } from "./samples/sample";
import { WEB } from "./samples/web";
import { WORD } from "./samples/word";

const SAMPLES = { WORD, HWP, CHAT, WEB, HOSTILE };
const everySample = Object.values(SAMPLES).flat();

describe.each(Object.entries(SAMPLES))("%s", (_, samples) => {
  test.each(samples)("$name", ({ html, blocks, dropped = {} }) => {
    expect(cleanHtml(html)).toEqual({ blocks, dropped });
  });
});

test("sixty samples and more", () => expect(everySample.length).toBeGreaterThanOrEqual(60));

test.each(everySample)("saved as it was pasted: $name", ({ html }) => {
  const { body } = articleContent.shape;
  const { blocks } = cleanHtml(html);
  expect(body.parse(blocks)).toEqual(blocks);
});

test("nothing that runs survives, not even in a name", () => {
  for (const { html } of HOSTILE) expect(JSON.stringify(cleanHtml(html).blocks)).not.toMatch(/canary|javascript:|data:/i);
});

test("any bytes are read, and only blocks come out", () => {
  const piece = fc.oneof(fc.constantFrom("<p>", "</p>", "<table>", "<td>", "<li>", "<ul>", "<b>", "<a href=javascript:x>", "<script>", "<!--", "]]>", "<blockquote>", "<h1>"), fc.string());
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const { blocks } = cleanHtml(pieces.join(""));
      expect(articleContent.shape.body.safeParse(blocks).success).toBe(true);
      expect(JSON.stringify(blocks)).not.toContain('"href":"javascript');
    }),
  );
});

test("a page of ten thousand boxes in one another", () => {
  expect(plainBody(cleanHtml("<div>".repeat(10_000) + "가").blocks)).toBe("가");
});

test("plain text: a paragraph for every line", () => {
  expect(cleanLines("첫 줄\r\n\r\n  둘째 줄\n[김기자] [오후 3:12] <b>셋</b>\n")).toEqual([p("첫 줄"), p("둘째 줄"), p("[김기자] [오후 3:12] <b>셋</b>")]);
});

test("what was dropped is told in one sentence, whatever matters most first", () => {
  expect(pasteNews({})).toBe("");
  expect(pasteNews({ look: 1, picture: 2, note: 1 })).toBe("붙여 넣은 글에서 사진 2장, 메모 1개, 글꼴·색 같은 꾸밈을 뺐습니다.");
  expect(pasteNews({ script: 1 })).toBe("붙여 넣은 글에서 스크립트를 뺐습니다.");
});
