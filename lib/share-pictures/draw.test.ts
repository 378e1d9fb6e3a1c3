import sharp from "sharp";
import { expect, it } from "vitest";
import { drawPicture } from "./draw";
import { HEIGHT, WIDTH } from "./rules";

/** How much of a picture differs from another, from 0 to 1. */
async function difference(a: Buffer, b: Buffer): Promise<number> {
  const [one, other] = await Promise.all([a, b].map((each) => sharp(each).greyscale().raw().toBuffer()));
  return one!.filter((value, at) => Math.abs(value - other![at]!) > 40).length / one!.length;
}

const card = (title: string) => ({ label: "", title, section: "정치" });

it("a picture is 1200 by 630 pixels, with or without a photo, however long the headline", async () => {
  const photo = await sharp({ create: { width: 480, height: 900, channels: 3, background: "#a08060" } }).webp().toBuffer();
  for (const drawn of [await drawPicture(card("짧은 제목"), null), await drawPicture({ ...card("가".repeat(120)), label: "현장" }, { bytes: photo })]) {
    expect(await sharp(drawn).metadata()).toMatchObject({ format: "jpeg", width: WIDTH, height: HEIGHT });
  }
});

it("a headline of nothing but markup or emoji is drawn all the same", async () => {
  for (const title of ["<b>&", "🌊"]) expect((await drawPicture(card(title), null)).byteLength).toBeGreaterThan(1000);
});

it("Hangul and Hanja are drawn as letters of their own", async () => {
  const [hangul, other, hanja] = [await drawPicture(card("가가가가가가"), null), await drawPicture(card("힣힣힣힣힣힣"), null), await drawPicture(card("說說說說說說"), null)];
  expect(await difference(hangul, other)).toBeGreaterThan(0.004);
  expect(await difference(other, hanja)).toBeGreaterThan(0.004);
});

it("a photo is cut around its focal point", async () => {
  const halves = '<svg xmlns="http://www.w3.org/2000/svg" width="600" height="900"><rect width="600" height="450" fill="#fff"/></svg>';
  const bytes = await sharp(Buffer.from(halves)).flatten({ background: "#000" }).webp().toBuffer();
  const light = async (focalY: number) => (await sharp(await drawPicture(card("가"), { bytes, focalX: 0.5, focalY })).stats()).channels[0]!.mean;
  expect(await light(0)).toBeGreaterThan((await light(1)) + 40);
});
