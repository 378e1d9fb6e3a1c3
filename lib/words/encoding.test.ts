import { expect, it } from "vitest";
import { decodeText } from "./encoding";
import { readLines } from "./rules";

const bytesOf = (hex: string) => Uint8Array.from(Buffer.from(hex.replaceAll(" ", ""), "hex"));

it("a list from Excel in Korea is read as it was written", () => {
  const text = decodeText(bytesOf("b3 b9 b8 bb 2c c3 b3 b8 ae 2c b8 de b8 f0 0d 0a b1 dd c4 a2 be ee 2c b0 c5 c0 fd 2c bf a2 bc bf"));
  expect(text).toBe("낱말,처리,메모\r\n금칙어,거절,엑셀");
  expect(readLines(text ?? "")).toEqual([{ line: 2, entry: { word: "금칙어", act: "refuse", note: "엑셀" } }]);
});

it("UTF-8 comes first, with its mark or without", () => {
  expect(decodeText(new TextEncoder().encode("바보,거절"))).toBe("바보,거절");
  expect(decodeText(new TextEncoder().encode("\uFEFF바보,거절"))).toBe("바보,거절");
  expect(decodeText(new Uint8Array())).toBe("");
});

it("what is in neither is no text", () => {
  expect(decodeText(bytesOf("ff fe 14 bc f4 bc"))).toBeNull();
  expect(decodeText(bytesOf("89 50 4e 47 0d 0a 1a 0a 00 ff"))).toBeNull();
});
