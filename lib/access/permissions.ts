import type { Actor, Role } from "./role";

type Someone = Actor | null;
/** Enough for what depends on the role alone, as in a menu. */
type Ranked = Pick<Actor, "role"> | null;
type OwnedArticle = { createdById: string | null; reporterIds: readonly number[] };
type SectionRule = { reportersMayPublish: boolean };
type Authored = { authorId: string };

const is = (actor: Ranked, ...roles: Role[]) => actor !== null && roles.includes(actor.role);
const isOwn = (actor: Actor, article: OwnedArticle) =>
  article.createdById === actor.id || (actor.reporterId !== null && article.reporterIds.includes(actor.reporterId));

// readers and everyone above
export const canComment = (actor: Someone) => actor !== null;
export const canReact = (actor: Someone, comment: Authored) => actor !== null && comment.authorId !== actor.id;
export const canMute = (actor: Someone, mutedId: string) => actor !== null && mutedId !== actor.id;
export const canReport = (actor: Someone, comment: Authored) => actor !== null && comment.authorId !== actor.id;
export const canWithdrawComment = (actor: Someone, comment: Authored) => actor !== null && comment.authorId === actor.id;

// reporters: their own; editors: any
export const canWrite = (actor: Ranked) => is(actor, "reporter", "editor", "admin");
export const canUploadPhotos = canWrite;
/** What is known of a photo, and whether it stays: its uploader's and the desk's affair. */
export const canChangePhoto = (actor: Someone, photo: { uploaderId: string | null }) =>
  canChangeAny(actor) || (actor !== null && canWrite(actor) && photo.uploaderId === actor.id);
export const canChangeAny = (actor: Ranked) => is(actor, "editor", "admin");
export const canChange = (actor: Someone, article: OwnedArticle) =>
  canChangeAny(actor) || (actor !== null && is(actor, "reporter") && isOwn(actor, article));
export const canPublish = (actor: Someone, article: OwnedArticle, section: SectionRule) =>
  canChangeAny(actor) || (canChange(actor, article) && section.reportersMayPublish);
/** As whom somebody handles this article; null where it is not theirs at all. */
export const sideOf = (actor: Someone, article: OwnedArticle): "desk" | "writer" | null =>
  canChangeAny(actor) ? "desk" : canChange(actor, article) ? "writer" : null;
export const canWithdrawArticle = canChangeAny;
export const canPublishBreaking = canChangeAny;
export const canCorrect = canChangeAny;
export const canEditNewsroom = canChangeAny;

// moderators
export const canModerate = (actor: Ranked) => is(actor, "moderator", "admin");
/** Readers only: the newsroom's own people are their editors' affair. */
export const canRestrict = (actor: Someone, subject: Pick<Actor, "id" | "role">) =>
  canModerate(actor) && subject.role === "reader" && subject.id !== actor?.id;
/** Desk picks are an editor's judgement as much as a moderator's. */
export const canPick = (actor: Ranked) => canModerate(actor) || canChangeAny(actor);

// the newsroom's side of the site at all
export const canEnterDesk = (actor: Ranked) => is(actor, "reporter", "editor", "moderator", "admin");

// administrators
export const canAdminister = (actor: Ranked) => is(actor, "admin");
