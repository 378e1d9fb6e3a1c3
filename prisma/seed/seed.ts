import { plainRuns } from "@/lib/articles/body";
import { describePhoto } from "@/lib/photos/library-write";
import { uploadPhoto } from "@/lib/photos/write";
import { addViews } from "@/lib/views/write";
import { fillEmptyList } from "@/lib/words/write";
import { ARTICLES } from "./articles/all";
import { DRAFTS, IN_HAND, WITHDRAWN } from "./articles/unpublished";
import { beginPiece, begunAt, changePiece, handIn, leaveDraft, type PhotoIds, publishPiece, reviseQuietly, withdrawPiece } from "./articles-write";
import type { Piece } from "./articles/piece";
import { kst } from "./clock";
import { isEmpty, markBegun, markMade, readProgress } from "./directly";
import { render } from "./drawing/canvas";
import { type DrawingName, DRAWINGS } from "./drawings";
import { emptyNewsroom } from "./empty";
import { expected } from "./expected";
import { SECTIONS } from "./newsroom";
import { type Cast, makeCast, makeNewsroom } from "./people-write";
import { THREADS } from "./threads/all";
import { remarkSteps, type Step } from "./threads-write";
import type { Remark } from "./threads/remark";

type Options = {
  say?: (line: string) => void;
  /** How a photo is made; a test may be content with a small one. */
  draw?: (name: DrawingName) => Promise<Buffer>;
};

/** How often the newest articles were opened, the newest first: few enough for a visitor's own reading to show. */
const OPENINGS = [24, 6, 15, 9, 18, 4, 12, 3, 7, 10, 2, 5];

export class NotEmpty extends Error {
  constructor() {
    super("비어 있는 데이터베이스에만 시연용 뉴스룸을 만들 수 있습니다. 이미 계정이나 기사가 있습니다.");
  }
}

const countRemarks = (remarks: Remark[]): number => remarks.reduce((sum, { replies = [] }) => sum + 1 + countRemarks(replies), 0);

/** What the first article to show a drawing says of it, the library says too. */
function factsOf(name: DrawingName) {
  const block = [...ARTICLES, WITHDRAWN.piece, ...DRAFTS].flatMap(({ body }) => body).find((each) => each.type === "photo" && each.photoId === name);
  const { caption, alt, credit } = block?.type === "photo" ? block : { caption: [], alt: "", credit: "" };
  return { caption: plainRuns(caption), alt, credit, source: "", rights: "", rightsUntil: null };
}

async function makePhotos(cast: Cast, { say, draw }: Required<Options>): Promise<PhotoIds> {
  const names = Object.keys(DRAWINGS) as DrawingName[];
  const ids: Partial<PhotoIds> = {};
  let bytes = await draw(names[0]!);
  for (const [turn, name] of names.entries()) {
    const next = names[turn + 1];
    // The next is drawn while this one is encoded.
    const [upload, ahead] = await Promise.allSettled([
      expected(name, uploadPhoto(cast.강이현, { bytes, name: `${name}.png` }, kst("26 15:00:00"))),
      next ? draw(next) : bytes,
    ]);
    // Both have ended by now: nothing of a run that fails goes on behind the next one's back.
    if (upload.status === "rejected") throw upload.reason;
    if (ahead.status === "rejected") throw ahead.reason;
    const { photo } = upload.value;
    bytes = ahead.value;
    ids[name] = photo.id;
    await expected(name, describePhoto(cast.강이현, { id: photo.id, version: 1, ...factsOf(name) }, kst("26 15:00:00")));
    say(`만들기: 사진 ${turn + 1}/${names.length}`);
  }
  return ids as PhotoIds;
}

/** Every article and comment in the order of time, as if the week happened once more. */
async function relive(cast: Cast, { say, draw }: Required<Options>): Promise<void> {
  const places = await makeNewsroom(cast);
  say(`만들기: 섹션 ${SECTIONS.length}, 기자 ${Object.keys(places.reporters).length}`);
  const desk = { cast, places, photos: await makePhotos(cast, { say, draw }) };
  const numbers = new Map<Piece, number>();
  const remarks = Object.values(THREADS).reduce((sum, thread) => sum + countRemarks(thread), 0);
  let [published, posted] = [0, 0];
  const tell = () => say(`만들기: 기사 ${published}/${ARTICLES.length}, 댓글 ${posted}/${remarks}`);

  const number = (piece: Piece) => numbers.get(piece)!;
  const written = (piece: Piece, published: () => void): Step[] => [
    { at: begunAt(piece), act: async () => void numbers.set(piece, await beginPiece(piece, desk)) },
    { at: kst(piece.at), act: () => publishPiece(piece, number(piece), desk).then(published) },
  ];
  const articles = ARTICLES.flatMap((piece): Step[] => [
    ...written(piece, () => { published += 1; tell(); }),
    ...(piece.change ? [{ at: kst(piece.change.at), act: () => changePiece(piece, number(piece), desk) }] : []),
    ...(piece.key === "robotaxi" ? [{ at: kst("31 14:50:00"), act: () => reviseQuietly(piece, number(piece), desk) }] : []),
    ...(THREADS[piece.key ?? ""] ?? []).flatMap((remark) =>
      remarkSteps(remark, { cast, articleNumber: () => number(piece), onPosted: () => { posted += 1; tell(); } }),
    ),
  ]);
  const others: Step[] = [
    ...written(WITHDRAWN.piece, () => {}),
    { at: kst(WITHDRAWN.at), act: () => withdrawPiece(number(WITHDRAWN.piece), desk) },
    ...DRAFTS.map((piece): Step => ({ at: kst(piece.at), act: async () => void (await leaveDraft(piece, desk)) })),
    ...(["inReview", "scheduled", "archived"] as const).map((state): Step => ({ at: kst(IN_HAND[state].at), act: () => handIn(state, desk) })),
  ];
  const steps = [...articles, ...others].sort((a, b) => a.at.getTime() - b.at.getTime());
  for (const { act } of steps) await act();
  // The list of what is read most looks at the last day only, so the newest are read as the demo is made.
  const newest = ARTICLES.toSorted((a, b) => kst(b.at).getTime() - kst(a.at).getTime()).slice(0, OPENINGS.length);
  await addViews(new Map(newest.map((piece, at) => [number(piece), OPENINGS[at]!])), new Date());
}

/** Fills an empty database with the demo newsroom. What an earlier run left half-made is taken away first. */
export async function seed({ say = () => {}, draw = (name) => render(DRAWINGS[name]()) }: Options = {}): Promise<void> {
  const progress = await readProgress();
  if (progress === "making") {
    say("만들다 만 시연용 뉴스룸을 비웁니다.");
    await emptyNewsroom();
  } else if (!(await isEmpty())) {
    throw new NotEmpty();
  }
  await markBegun();
  const cast = await makeCast();
  say(`만들기: 계정 ${Object.keys(cast).length}`);
  await fillEmptyList(kst("26 09:00:00"));
  await relive(cast, { say, draw });
  await markMade();
}
