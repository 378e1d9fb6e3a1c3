import "server-only";
import { buffer } from "node:stream/consumers";
import { cacheLife, cacheTag } from "next/cache";
import { getArticle } from "@/lib/articles/read";
import { article as articleTag, everything } from "@/lib/articles/tags";
import { fileName, type PhotoView } from "@/lib/photos/rules";
import { openFile } from "@/lib/photos/store";
import { drawPicture } from "./draw";
import { WIDTH } from "./rules";

async function openPhoto({ key, widths, focalX, focalY }: PhotoView) {
  const width = widths.find((each) => each >= WIDTH) ?? widths.at(-1);
  const file = width === undefined ? null : await openFile(fileName(key, width, "webp"));
  return file && { bytes: await buffer(file.stream), focalX, focalY };
}

/** The drawn picture of a published article as a JPEG; null for any other. */
export async function getPicture(number: number): Promise<Uint8Array | null> {
  "use cache";
  cacheTag(everything(), articleTag(number));
  cacheLife({ stale: 300, revalidate: 3600, expire: 86_400 });
  const article = await getArticle(number);
  if (!article) return null;
  const { label, title, topSection, section, photo } = article;
  const sections = topSection.slug === section.slug ? section.name : `${topSection.name} › ${section.name}`;
  return new Uint8Array(await drawPicture({ label, title, section: sections }, photo && (await openPhoto(photo))));
}
