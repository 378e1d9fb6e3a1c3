import sharp from "sharp";

/** A photo nobody else has: a real JPEG of noise over a colour. */
export const drawPhoto = (): Promise<Buffer> =>
  sharp({ create: { width: 1200, height: 800, channels: 3, background: "#2f5d50", noise: { type: "gaussian", mean: 120, sigma: 20 } } })
    .jpeg()
    .toBuffer();
