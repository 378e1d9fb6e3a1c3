import { expect, test } from "vitest";
import { paragraph } from "@/lib/testing/article-content";
import { blockKey, kindOf, wholeText } from "./block-text";
import { type Block, firstPhoto, photoIds, type PlacedPhoto, plainBody, withPhotos } from "./body";
import { readingMinutes } from "./reading-time";

const placed = (photoId: string, caption = ""): PlacedPhoto => ({ photoId, alt: `${photoId}의 장면`, caption: caption ? [{ text: caption }] : [], credit: "만파" });
const gallery = (...photos: PlacedPhoto[]): Block => ({ type: "gallery", photos });
const photo = (photoId: string): Block => ({ type: "photo", ...placed(photoId) });

test("the captions of a gallery are its text, one a line; they are searched and take time to read", () => {
  const body = [paragraph("글"), gallery(placed("a", "첫 장면"), placed("b"), placed("c", "끝 장면"))];
  expect(plainBody(body)).toBe("글\n\n첫 장면\n끝 장면");
  expect(readingMinutes([gallery(placed("a", "가".repeat(500)), placed("b", "가".repeat(500)))])).toBe(2);
});

test("the first photo is a gallery's first where no photo comes before it", () => {
  expect(firstPhoto([paragraph("글"), gallery(placed("a"), placed("b")), photo("c")])).toMatchObject({ photoId: "a", alt: "a의 장면" });
  expect(firstPhoto([photo("c"), gallery(placed("a"), placed("b"))])).toMatchObject({ photoId: "c" });
  expect(firstPhoto([gallery(), photo("c")])).toMatchObject({ photoId: "c" });
  expect(firstPhoto([paragraph("글"), gallery()])).toBeNull();
});

test("every photo of a gallery counts as a photo of the text", () => {
  expect(photoIds([photo("c"), gallery(placed("a"), placed("b")), paragraph("글")])).toEqual(["c", "a", "b"]);
});

test("photos are changed wherever they stand, and no other block", () => {
  const change = (each: PlacedPhoto) => (each.photoId === "a" ? { ...each, photoId: "b" } : each);
  const body = [paragraph("글"), photo("a"), gallery(placed("c"), { ...placed("a"), alt: "그대로" })];
  expect(body.map((block) => withPhotos(block, change))).toEqual([paragraph("글"), { ...photo("a"), photoId: "b" }, gallery(placed("c"), { ...placed("b"), alt: "그대로" })]);
});

test("a gallery has changed when its order or any word of it has", () => {
  const before = gallery(placed("a", "가"), placed("b", "나"));
  expect(blockKey(gallery(placed("a", " 가 "), placed("b", "나")))).toBe(blockKey(before));
  for (const after of [gallery(placed("b", "나"), placed("a", "가")), gallery(placed("a", "가"), { ...placed("b", "나"), credit: "연합" }), gallery(placed("a", "가"))]) {
    expect(blockKey(after)).not.toBe(blockKey(before));
  }
  expect(kindOf(before)).toBe("사진 묶음");
  expect(wholeText(before)).toBe("a의 장면\n가\n만파\n\nb의 장면\n나\n만파");
});
