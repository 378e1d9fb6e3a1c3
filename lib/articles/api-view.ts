import { photoUrl } from "@/lib/photos/rules";
import type { Block, PlacedPhoto } from "./body";
import type { ArticleCard } from "./card-read";
import type { ArticleView } from "./read";
import { watchUrl } from "./video";

type Photo = { id: string; key: string; width: number; height: number; widths: number[] };

/** A photo for outsiders: absolute addresses, none of our ids. `base` is the site's, without a trailing slash. */
function toApiPhoto(photo: Photo, base: string) {
  const at = (width: number, format: "webp" | "avif") => base + photoUrl(photo, width, format);
  return {
    url: at(photo.width, "webp"),
    width: photo.width,
    height: photo.height,
    sources: photo.widths.map((width) => ({ width, webp: at(width, "webp"), avif: at(width, "avif") })),
  };
}

export function toApiCard(card: ArticleCard, base: string) {
  const { number, label, isSponsored, title, deck, section, topSection, reporters, publishedAt, updatedAt, photo } = card;
  return {
    number,
    label,
    isSponsored,
    title,
    deck,
    section: { ...section, top: topSection },
    reporters: reporters.map(({ slug, name }) => ({ slug, name })),
    publishedAt,
    updatedAt,
    url: `${base}/articles/${number}`,
    photo: photo && { ...toApiPhoto(photo, base), alt: photo.alt },
  };
}

function toApiBlock(block: Block, { photos, cards }: Pick<ArticleView, "photos" | "cards">, base: string) {
  if (block.type === "video") return { ...block, url: watchUrl(block.videoId) };
  if (block.type === "article") {
    const card = cards[block.number];
    // Not public, or no longer: as on the page, it is not there.
    return card ? { ...block, article: toApiCard(card, base) } : null;
  }
  const placed = <P extends PlacedPhoto>({ photoId, ...rest }: P) => {
    const photo = photos[photoId];
    return { ...rest, photo: photo ? toApiPhoto(photo, base) : null };
  };
  if (block.type === "gallery") return { ...block, photos: block.photos.map(placed) };
  return block.type === "photo" ? placed(block) : block;
}

export function toApiArticle(article: ArticleView, base: string) {
  const { dateline, body, reporters, people, tags, commenting, aiUse, corrections } = article;
  return {
    ...toApiCard(article, base),
    dateline,
    reporters,
    people,
    tags,
    commenting,
    aiUse,
    corrections,
    body: body.map((block) => toApiBlock(block, article, base)).filter((block) => block !== null),
  };
}
