import type { Actor } from "@/lib/access/role";
import { type Block, withPhotos } from "@/lib/articles/body";
import { articleContent, type ArticleContent } from "@/lib/articles/schema";
import { moveArticle, type MoveInput } from "@/lib/articles/move-write";
import { createArticle, publishArticle, saveDraft } from "@/lib/articles/write";
import { publishCorrection } from "@/lib/corrections/write";
import type { Piece } from "./articles/piece";
import { IN_HAND, WITHDRAWN } from "./articles/unpublished";
import { kst, minutesAfter } from "./clock";
import type { DrawingName } from "./drawings";
import { expected } from "./expected";
import type { Cast, Places } from "./people-write";

export type PhotoIds = Record<DrawingName, string>;
type Desk = { cast: Cast; places: Places; photos: PhotoIds };

const withIds = (body: Block[], photos: PhotoIds): Block[] =>
  body.map((block) => withPhotos(block, (photo) => ({ ...photo, photoId: photos[photo.photoId as DrawingName] })));

/** What the editor would send, through the same schema. */
function contentOf(piece: Piece, { places, photos }: Desk): ArticleContent {
  return articleContent.parse({
    label: piece.label ?? "",
    title: piece.title,
    deck: piece.deck ?? "",
    dateline: piece.dateline ?? "",
    sectionId: places.sections[piece.section],
    reporterIds: piece.reporters.map((slug) => places.reporters[slug]),
    body: withIds(piece.body, photos),
    nameChoices: piece.nameChoices ?? {},
    tags: piece.tags,
    commenting: piece.commenting ?? true,
  });
}

/** Whoever has an account writes their own; the desk enters the others'. */
const authorOf = (piece: Piece, cast: Cast): Actor => (piece.reporters.includes("seo-garam") ? cast.서가람 : cast.강이현);

/** When the writing of it began. */
export const begunAt = (piece: Piece) => minutesAfter(kst(piece.at), -48);

/** Writes the first lines; answers the article's number. */
export async function beginPiece(piece: Piece, desk: Desk): Promise<number> {
  const content = contentOf(piece, desk);
  const { number } = await expected(piece.title, createArticle(authorOf(piece, desk.cast), { content: { ...content, body: content.body.slice(0, 1) } }, begunAt(piece)));
  return number;
}

/** Saves it whole and publishes it. */
export async function publishPiece(piece: Piece, number: number, desk: Desk): Promise<void> {
  const author = authorOf(piece, desk.cast);
  const content = contentOf(piece, desk);
  const at = kst(piece.at);
  const { version } = await expected(piece.title, saveDraft(author, { number, baseVersion: 1, content }, minutesAfter(at, -9)));
  await expected(piece.title, publishArticle(author, { number, baseVersion: version, content }, at));
}

/** Publishes again; where something is put right, the editor says so. */
export async function changePiece(piece: Piece, number: number, desk: Desk): Promise<void> {
  const { change } = piece;
  if (!change) return;
  const { why, body, notice } = change;
  const at = kst(change.at);
  await expected(piece.title, publishArticle(authorOf(piece, desk.cast), { number, baseVersion: 3, content: contentOf({ ...piece, body }, desk), why }, at));
  if (notice) await expected(piece.title, publishCorrection(desk.cast.강이현, { number, kind: "simple", text: notice }, at));
}

/** Saved after its publication, not yet public: the desk sees that something waits. */
export async function reviseQuietly(piece: Piece, number: number, desk: Desk): Promise<void> {
  const content = { ...contentOf(piece, desk), title: `${piece.title} (제목 고치는 중)` };
  await expected(piece.title, saveDraft(authorOf(piece, desk.cast), { number, baseVersion: 3, content }, minutesAfter(kst(piece.at), 40)));
}

export async function withdrawPiece(number: number, desk: Desk): Promise<void> {
  await expected(WITHDRAWN.piece.title, moveArticle(desk.cast.강이현, { number, move: "withdraw", reason: WITHDRAWN.reason }, kst(WITHDRAWN.at)));
}

/** A day from now, to the minute. */
const tomorrow = () => new Date(Math.floor(Date.now() / 60_000 + 24 * 60) * 60_000);

/** Written, and taken one step on. */
export async function handIn(state: keyof typeof IN_HAND, desk: Desk): Promise<void> {
  const piece = IN_HAND[state];
  const number = await leaveDraft(piece, desk);
  const steps: Record<keyof typeof IN_HAND, Omit<MoveInput, "number">> = {
    inReview: { move: "submit", note: "사진은 저녁에 옵니다. 요금 이야기는 기사 두 분께 다시 확인했습니다." },
    scheduled: { move: "schedule", publishAt: tomorrow() },
    archived: { move: "archive" },
  };
  await expected(piece.title, moveArticle(authorOf(piece, desk.cast), { number, ...steps[state] }, kst(piece.at)));
}

export async function leaveDraft(piece: Piece, desk: Desk): Promise<number> {
  const { number } = await expected(piece.title, createArticle(authorOf(piece, desk.cast), { content: contentOf(piece, desk) }, kst(piece.at)));
  return number;
}
