import { refuse } from "@/lib/result";

/** What a page needs to show a photo. `widths` are ascending; `width` × `height` is the largest stored size. */
export type PhotoView = {
  id: string;
  key: string;
  width: number;
  height: number;
  widths: number[];
  blur: string;
  /** What must stay in every crop, in shares of width and height; the middle where it is not known. */
  focalX?: number;
  focalY?: number;
  /** The right to use it has ended or soon ends; told to the desk only. */
  rightsState?: "ended" | "soon" | null;
};

export type Focal = { x: number; y: number };

const percent = (share: number) => `${Math.round(share * 100)}%`;

/** For CSS `object-position`: the point of the photo that keeps its place in a crop; undefined for the middle, which CSS keeps by itself. */
export const focalPosition = ({ focalX = 0.5, focalY = 0.5 }: Pick<PhotoView, "focalX" | "focalY">): string | undefined =>
  focalX === 0.5 && focalY === 0.5 ? undefined : `${percent(focalX)} ${percent(focalY)}`;

/** The part of a photo that fills `to` around its focal point, as CSS cuts it: in pixels of the photo. */
export function cropAround({ width, height, focalX = 0.5, focalY = 0.5 }: Pick<PhotoView, "width" | "height" | "focalX" | "focalY">, to: { width: number; height: number }) {
  const scale = Math.min(width / to.width, height / to.height);
  const [wide, high] = [Math.max(1, Math.round(to.width * scale)), Math.max(1, Math.round(to.height * scale))];
  return { left: Math.round((width - wide) * focalX), top: Math.round((height - high) * focalY), width: wide, height: high };
}

type Stored = Pick<PhotoView, "key" | "widths">;

export const WIDTHS = [480, 960, 1600] as const;
export const FORMATS = ["webp", "avif"] as const;
export type PhotoFormat = (typeof FORMATS)[number];

/** Bytes of one upload. */
export const MAX_BYTES = 20 * 1024 * 1024;
export const TOO_LARGE = refuse("too-large", `사진은 ${MAX_BYTES / 1024 / 1024}MB까지 올릴 수 있습니다.`);
/** Where uploads that may come in parts begin; each goes on under its own name below. */
export const UPLOADS_PATH = "/api/photos/uploads";
/** For how long after its last byte such an upload may be gone on with. */
export const UPLOAD_HOURS = 24;
/** Pixels of one upload, once unpacked. */
export const MAX_PIXELS = 50_000_000;

/** Widths to keep of a photo this wide: never larger than it is, and at least one. */
export function widthsOf(width: number): number[] {
  const smaller = WIDTHS.filter((each) => each < width);
  return smaller.length < WIDTHS.length ? [...smaller, width] : [...smaller];
}

/** The address of the smallest stored width that is at least `width` wide, or of the largest there is. */
export function photoUrl(photo: Stored, width: number, format: PhotoFormat = "webp"): string {
  const fitting = photo.widths.find((each) => each >= width) ?? photo.widths[photo.widths.length - 1];
  return `/photos/${fileName(photo.key, fitting ?? width, format)}`;
}

/** For `<source srcset>` and `<img srcset>`. */
export const photoSrcSet = (photo: Stored, format: PhotoFormat = "webp"): string =>
  photo.widths.map((width) => `${photoUrl(photo, width, format)} ${width}w`).join(", ");

export const fileName = (key: string, width: number, format: PhotoFormat): string => `${key}-${width}.${format}`;

const UPLOAD_ID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The name of an upload that comes in parts, and of the photo that becomes of it; null for anything that this site would never have named so. */
export const readUploadId = (text: string): string | null => (UPLOAD_ID.test(text) ? text : null);

const FILE_NAME = /^([0-9a-z]{26})-([1-9][0-9]{0,3})\.(webp|avif)$/;

/** The parts of a served file's name; null for anything that this site would never have named so. */
export function readFileName(name: string): { key: string; width: number; format: PhotoFormat } | null {
  const [, key, width, format] = FILE_NAME.exec(name) ?? [];
  return key && width && format ? { key, width: Number(width), format: format as PhotoFormat } : null;
}
