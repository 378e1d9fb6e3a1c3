import sharp from "sharp";

export const WIDE = { width: 1600, height: 1067 } as const;
export const TALL = { width: 1067, height: 1600 } as const;

/** A number in [0, 1), the same sequence on every machine (mulberry32). */
export type Random = () => number;

export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

export const between = (random: Random, low: number, high: number) => low + random() * (high - low);
export const pick = <T>(random: Random, of: readonly T[]): T => of[Math.floor(random() * of.length)] as T;
export const times = <T>(count: number, draw: (index: number) => T): T[] => Array.from({ length: count }, (_, index) => draw(index));
export const round = (value: number) => Math.round(value * 10) / 10;

/** A picture before it is drawn: SVG inside a frame of this size, with the light that falls on it. */
export type Drawing = { width: number; height: number; svg: string; seed: number; grain?: number; vignette?: number };

/** Vertical colour ramp; stops are [offset, colour] or [offset, colour, opacity]. */
export function ramp(id: string, stops: [number, string, number?][], { x2 = 0, y2 = 1 } = {}): string {
  const drawn = stops.map(([at, colour, opacity = 1]) => `<stop offset="${at}" stop-color="${colour}" stop-opacity="${opacity}"/>`);
  return `<linearGradient id="${id}" x1="0" y1="0" x2="${x2}" y2="${y2}">${drawn.join("")}</linearGradient>`;
}

/** Light that fades outwards from its centre. */
export function glow(id: string, colour: string, strength = 1): string {
  return `<radialGradient id="${id}"><stop offset="0" stop-color="${colour}" stop-opacity="${strength}"/><stop offset=".35" stop-color="${colour}" stop-opacity="${strength * 0.45}"/><stop offset="1" stop-color="${colour}" stop-opacity="0"/></radialGradient>`;
}

export const blur = (id: string, deviation: number) =>
  `<filter id="${id}" x="-30%" y="-30%" width="160%" height="160%"><feGaussianBlur stdDeviation="${deviation}"/></filter>`;

/** Water: breaks what is mirrored in it into flat ripples. */
export const ripple = (id: string, seed: number, { scale = 26, x = 0.004, y = 0.055, soften = 1.2 } = {}) =>
  `<filter id="${id}" x="-5%" y="-5%" width="110%" height="110%"><feTurbulence type="fractalNoise" baseFrequency="${x} ${y}" numOctaves="2" seed="${seed}" result="waves"/><feDisplacementMap in="SourceGraphic" in2="waves" scale="${scale}" xChannelSelector="R" yChannelSelector="G"/><feGaussianBlur stdDeviation="${soften}"/></filter>`;

/** Film grain, so that large flat areas look photographed rather than printed. */
async function grainTile(seed: number, strength: number): Promise<Buffer> {
  const random = randomFrom(seed);
  const side = 320;
  const pixels = Buffer.alloc(side * side * 4);
  for (let at = 0; at < pixels.length; at += 4) {
    const noise = random() + random() + random() - 1.5;
    pixels.fill(noise > 0 ? 255 : 0, at, at + 3);
    pixels[at + 3] = Math.min(255, Math.abs(noise) * strength);
  }
  return sharp(pixels, { raw: { width: side, height: side, channels: 4 } }).png().toBuffer();
}

/** Draws the picture as a JPEG of high quality, as a camera would hand it over. */
export async function render({ width, height, svg, seed, grain = 20, vignette = 0.34 }: Drawing): Promise<Buffer> {
  const frame = `<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${svg}
    <radialGradient id="lens" cx=".5" cy=".46" r=".78"><stop offset=".5" stop-color="#000" stop-opacity="0"/><stop offset="1" stop-color="#05080c" stop-opacity="${vignette}"/></radialGradient>
    <rect width="${width}" height="${height}" fill="url(#lens)"/></svg>`;
  return sharp(Buffer.from(frame))
    .composite([{ input: await grainTile(seed, grain), tile: true, blend: "over" }])
    .flatten()
    .jpeg({ quality: 92, chromaSubsampling: "4:4:4" })
    .toBuffer();
}
