import { type Block, photosOf } from "@/lib/articles/body";
import type { ArticleCard } from "@/lib/articles/read";
import type { PhotoView } from "@/lib/photos/rules";
import { SITE_NAME } from "@/lib/settings/rules";
import { CardLink } from "./card-link";
import { DataTable } from "./data-table";
import { Gallery } from "./gallery";
import { PhotoFigure } from "./photo-figure";
import { Runs } from "./runs";
import { VideoCard } from "./video-card";

type Props = { blocks: readonly Block[]; photos: Record<string, PhotoView>; cards: Record<number, ArticleCard>; dateline: string };

/** Blocks that the first screen may show; a photo further down can wait for the reader. */
const FIRST_SCREEN = 3;

/** The article's blocks as elements, the dateline in brackets before the first sentence. */
export function ArticleBody({ blocks, photos, cards, dateline }: Props) {
  const opening = blocks.findIndex((block) => block.type === "paragraph");
  const firstPhoto = blocks.slice(0, FIRST_SCREEN).findIndex((block) => photosOf(block).length > 0);
  return (
    <div className="pt-6 whitespace-pre-line text-[calc(17px*var(--text-scale))] leading-[1.85] tracking-[-.006em] min-[561px]:text-[calc(18px*var(--text-scale))]">
      {blocks.map((block, at) => {
        switch (block.type) {
          case "paragraph":
            return (
              <p key={at} className="mb-[1.35em] text-pretty">
                {at === opening && `[${dateline || SITE_NAME}] `}
                <Runs runs={block.runs} />
              </p>
            );
          case "subhead":
            return (
              <h2 key={at} className="mt-[1.9em] mb-[.7em] text-[calc(20px*var(--text-scale))] leading-normal font-bold tracking-[-.02em]">
                {block.text}
              </h2>
            );
          case "quote":
            return (
              <blockquote key={at} className="my-[1.6em] border-l-[3px] border-rule-strong pl-4.5 leading-[1.75]">
                <p>
                  <Runs runs={block.runs} />
                </p>
                {block.source && <footer className="mt-1.5 text-[calc(14px*var(--text-scale))] text-ink-3">{block.source}</footer>}
              </blockquote>
            );
          case "list": {
            const List = block.ordered ? "ol" : "ul";
            return (
              <List key={at} className={`mb-[1.35em] grid gap-[.35em] pl-[1.35em] marker:text-accent ${block.ordered ? "list-decimal" : "list-disc"}`}>
                {block.items.map((item, index) => (
                  <li key={index}>
                    <Runs runs={item} />
                  </li>
                ))}
              </List>
            );
          }
          case "photo": {
            const photo = photos[block.photoId];
            return photo ? <PhotoFigure key={at} block={block} photo={photo} isFirst={at === firstPhoto} /> : null;
          }
          case "gallery":
            return <Gallery key={at} placed={block.photos} photos={photos} isFirst={at === firstPhoto} />;
          case "table":
            return <DataTable key={at} block={block} nth={blocks.slice(0, at + 1).filter(({ type }) => type === "table").length} />;
          case "video":
            return <VideoCard key={at} {...block} />;
          case "article": {
            const card = cards[block.number];
            return card ? <CardLink key={at} card={card} /> : null;
          }
        }
      })}
    </div>
  );
}
