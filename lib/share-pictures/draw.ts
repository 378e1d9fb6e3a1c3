import "server-only";
import path from "node:path";
import sharp, { type OverlayOptions } from "sharp";
import { cropAround, type PhotoView } from "@/lib/photos/rules";
import { type Card, HEADLINE_HEIGHT, HEADLINE_SIZES, headlineMarkup, HEIGHT, LINE_HEIGHT, markup, drawnText, WIDTH } from "./rules";

const MARGIN = 72;
const FONT = path.join(/* turbopackIgnore: true */ process.cwd(), "node_modules/@expo-google-fonts/noto-sans-kr/700Bold/NotoSansKR_700Bold.ttf");
const FONTS = path.join(/* turbopackIgnore: true */ process.cwd(), "lib/share-pictures/fonts.conf");

type Drawn = { image: Buffer; width: number; height: number };

async function drawText(marked: string, size: number): Promise<Drawn> {
  process.env.FONTCONFIG_FILE ??= FONTS;
  const text = { text: marked, font: `Noto Sans KR Bold ${size}`, fontfile: FONT, width: WIDTH - 2 * MARGIN, rgba: true, wrap: "word-char" as const, dpi: 72 };
  // The font's own lines stand further apart than a headline's.
  const spacing = Math.round(size * (LINE_HEIGHT - 1.448));
  const { data, info } = await sharp({ text: { ...text, spacing } }).png().toBuffer({ resolveWithObject: true });
  return { image: data, width: info.width, height: info.height };
}

/** The largest size at which the headline fits, else the smallest. */
async function drawHeadline(card: Card): Promise<Drawn> {
  const marked = headlineMarkup(card);
  let drawn: Drawn | undefined;
  for (const size of HEADLINE_SIZES) {
    drawn = await drawText(marked, size);
    if (drawn.height <= HEADLINE_HEIGHT) break;
  }
  return drawn!;
}

const svg = (content: string): Buffer => Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}">${content}</svg>`);

/** Dark enough under white letters for any photo. */
const SHADE = svg(
  `<defs><linearGradient id="s" x1="0" y1="0" x2="0" y2="1"><stop offset="0" stop-color="#06110f" stop-opacity=".42"/><stop offset=".3" stop-color="#06110f" stop-opacity=".24"/>
  <stop offset=".62" stop-color="#06110f" stop-opacity=".78"/><stop offset="1" stop-color="#06110f" stop-opacity=".94"/></linearGradient></defs><rect width="100%" height="100%" fill="url(#s)"/>`,
);

const wave = (y: number, opacity: number) =>
  `<path d="M-60 ${y}${"q75 -64 150 0t150 0".repeat(5)}" fill="none" stroke="url(#w)" stroke-opacity="${opacity}" stroke-width="3"/>`;

/** The paper's ground where there is no photo: ten thousand waves, a few of them. */
const GROUND = svg(
  `<defs><linearGradient id="g" x1="0" y1="0" x2="1" y2="1"><stop offset="0" stop-color="#0d6a65"/><stop offset="1" stop-color="#06302e"/></linearGradient>
  <linearGradient id="w" gradientUnits="userSpaceOnUse" x1="240" x2="900"><stop offset="0" stop-color="#7fd0c8" stop-opacity="0"/><stop offset="1" stop-color="#7fd0c8"/></linearGradient></defs>
  <rect width="100%" height="100%" fill="url(#g)"/>${[60, 104, 148, 192, 236].map((y, at) => wave(y, 0.42 - at * 0.07)).join("")}`,
);

type Ground = Pick<PhotoView, "focalX" | "focalY"> & { bytes: Buffer };

async function drawGround(photo: Ground | null): Promise<Buffer> {
  if (!photo) return sharp(GROUND).png().toBuffer();
  const { width, height } = await sharp(photo.bytes).metadata();
  const part = cropAround({ ...photo, width, height }, { width: WIDTH, height: HEIGHT });
  const filled = await sharp(photo.bytes).extract(part).resize(WIDTH, HEIGHT, { fit: "fill" }).toBuffer();
  return sharp(filled).composite([{ input: SHADE }]).png().toBuffer();
}

async function draw(card: Card, photo: Ground | null): Promise<Buffer> {
  const [ground, headline, section, wordmark] = [
    await drawGround(photo),
    await drawHeadline(card),
    await drawText(`<span foreground="#9fe0d8">${markup(drawnText(card.section))}</span>`, 30),
    await drawText(`<span foreground="#ffffff" letter_spacing="-2048">만파</span><span foreground="#7fd0c8">.</span>`, 46),
  ];
  const top = HEIGHT - MARGIN - headline.height;
  const layers: OverlayOptions[] = [
    { input: wordmark.image, left: MARGIN, top: 58 },
    { input: section.image, left: MARGIN, top: top - 30 - section.height },
    { input: headline.image, left: MARGIN, top },
  ];
  return sharp(ground).composite(layers).jpeg({ quality: 84, mozjpeg: true, chromaSubsampling: "4:4:4" }).toBuffer();
}

let last: Promise<unknown> = Promise.resolve();

/** One picture at a time: a crowd that asks for many must not take every core. */
export function drawPicture(card: Card, photo: Ground | null): Promise<Buffer> {
  const mine = last.then(() => draw(card, photo));
  last = mine.catch(() => {});
  return mine;
}
