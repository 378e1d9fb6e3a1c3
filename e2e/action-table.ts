import { randomUUID } from "node:crypto";
import type { Role } from "../lib/access/role";
import { TEMPLATES } from "../lib/moderation/templates";
import { THRESHOLDS } from "../lib/moderation/thresholds";
import { NO_BANNER } from "../lib/settings/banner";
import { COMMENT_DEFAULTS } from "../lib/settings/comment-rules";
import {
  anothers, appeal, articleBy, articleNoteBy, claimOn, contentFor, correctionBy, layout, layoutToCome, notice, own, PASSWORD, previewBy,
  removedComment, revisionOf, sealedComment, settingOf, slug, someAccount, someAlias, someCrowd, somePhoto, someRestriction, someTag, takedown,
  usedPhoto, viewOf, withPassword, wordOf,
} from "./action-subjects";
import { query } from "./database";
import { commentOf } from "./door-table";
import { makeSomeone, type Someone } from "./fixtures";

/** A server action, the page that offers it, who the contract lets through, and what it is given: JSON, or a form's fields. */
export type Action = {
  name: string;
  is: string;
  page: string;
  may: readonly Role[] | "anyone";
  prepare: (actor: Someone, base: string) => Promise<{ input?: unknown; form?: Record<string, string> }>;
};

const EVERYONE = ["reader", "reporter", "editor", "moderator", "admin"] as const;
const WRITERS = ["reporter", "editor", "admin"] as const;
const EDITORS = ["editor", "admin"] as const;
const MODERATORS = ["moderator", "admin"] as const;
const ADMINS = ["admin"] as const;

export const ACTIONS: Action[] = [
  {
    name: "describe a photo of nobody's",
    is: "describePhoto",
    page: "/desk/photos/x",
    may: EDITORS,
    prepare: async () => ({ input: { id: await somePhoto(), version: 1, caption: "설명", alt: "", credit: "", source: "", rights: "", rightsUntil: "" } }),
  },
  {
    name: "move the focal point of nobody's photo",
    is: "focusPhoto",
    page: "/desk/photos/x",
    may: EDITORS,
    prepare: async () => ({ input: { id: await somePhoto(), from: { x: 0.5, y: 0.5 }, to: { x: 0.3, y: 0.2 } } }),
  },
  { name: "put another photo in a photo's place", is: "replacePhoto", page: "/desk/photos/x", may: EDITORS, prepare: async (actor) => ({ input: await usedPhoto(actor) }) },
  {
    name: "give a replaced photo its place back",
    is: "putPhotoBack",
    page: "/desk/photos/x",
    may: EDITORS,
    prepare: async (actor) => {
      const { id, intoId, seen } = await usedPhoto(actor);
      await query(`UPDATE photos SET "replacedById" = $2, "replacedIn" = $3 WHERE id = $1`, [intoId, id, seen.articles]);
      return { input: { id: intoId } };
    },
  },
  { name: "delete a photo of nobody's", is: "deletePhoto", page: "/desk/photos/x", may: EDITORS, prepare: async () => ({ input: { id: await somePhoto() } }) },
  { name: "object to one's own comment's removal", is: "fileAppeal", page: "/me/appeals/x", may: EVERYONE, prepare: async (actor) => ({ form: { commentId: await removedComment(actor.id), text: "아닙니다" } }) },
  { name: "object to another's comment's removal", is: "fileAppeal", page: "/me/appeals/x", may: [], prepare: async () => ({ form: { commentId: await removedComment((await makeSomeone("reader")).id), text: "아닙니다" } }) },
  { name: "decide on an objection", is: "decideAppeal", page: "/desk/appeals", may: MODERATORS, prepare: async () => ({ form: { id: await appeal(), outcome: "restored", answer: "맞습니다" } }) },
  {
    name: "claim that a comment infringes a right",
    is: "fileTakedown",
    page: "/policies/takedown",
    may: "anyone",
    prepare: async () => ({ form: { comment: (await commentOf()).id, right: "privacy", claim: "제 전화번호입니다", name: "김가온", email: "claimant@e2e.test", phone: "", standing: "self", consent: "on" } }),
  },
  { name: "block a comment on a claim", is: "blockTakedown", page: "/desk/takedowns/1", may: MODERATORS, prepare: async () => ({ form: { number: await takedown("received"), days: "30", answer: "" } }) },
  { name: "reject a claim", is: "rejectTakedown", page: "/desk/takedowns/1", may: MODERATORS, prepare: async () => ({ form: { number: await takedown("received"), answer: "침해로 보기 어렵습니다" } }) },
  { name: "end a block", is: "closeTakedown", page: "/desk/takedowns/1", may: MODERATORS, prepare: async () => ({ form: { number: await takedown("blocked"), outcome: "removed", answer: "침해가 맞습니다" } }) },
  { name: "object to the block of one's own comment", is: "objectToTakedown", page: "/me/takedowns/1", may: EVERYONE, prepare: async (actor) => ({ form: { number: await takedown("blocked", actor.id), text: "사실입니다" } }) },
  { name: "object to the block of another's comment", is: "objectToTakedown", page: "/me/takedowns/1", may: [], prepare: async () => ({ form: { number: await takedown("blocked"), text: "사실입니다" } }) },
  { name: "open a sealed text", is: "openSealed", page: "/desk/sealed", may: ADMINS, prepare: async () => ({ input: { commentId: await sealedComment(), reason: "법원의 요청" } }) },
  { name: "set how long sealed texts are kept", is: "saveSealing", page: "/desk/settings", may: ADMINS, prepare: async () => ({ input: { keptDays: "180" } }) },
  { name: "open one's own notice", is: "openNotice", page: "/me/notices", may: EVERYONE, prepare: async (actor) => ({ form: { id: await notice(actor) } }) },
  { name: "open another's notice", is: "openNotice", page: "/me/notices", may: [], prepare: async () => ({ form: { id: await notice(await makeSomeone("reader")) } }) },
  { name: "mark one's notices as read", is: "markNoticesRead", page: "/me/notices", may: EVERYONE, prepare: async (actor) => ({ form: { id: await notice(actor) } }) },
  { name: "set one's reply mail", is: "saveReplyMail", page: "/me/notices", may: EVERYONE, prepare: async () => ({ form: { replyMail: "daily" } }) },
  { name: "start an article", is: "createArticle", page: "/desk/articles/new", may: WRITERS, prepare: async (actor) => ({ input: { content: (await contentFor(actor)).content } }) },
  { name: "save one's own draft", is: "saveDraft", page: "/desk/articles/new", may: WRITERS, prepare: own },
  { name: "save another's draft", is: "saveDraft", page: "/desk/articles/new", may: EDITORS, prepare: anothers },
  { name: "publish one's own article", is: "publishArticle", page: "/desk/articles/new", may: WRITERS, prepare: own },
  { name: "publish another's article", is: "publishArticle", page: "/desk/articles/new", may: EDITORS, prepare: anothers },
  {
    name: "withdraw an article",
    is: "moveArticle",
    page: "/desk/articles/new",
    may: EDITORS,
    prepare: async (actor) => ({ input: { number: (await articleBy(await makeSomeone("reporter"), actor, "published")).number, move: "withdraw", reason: "사실 확인 중" } }),
  },
  { name: "submit one's own article", is: "moveArticle", page: "/desk/articles/new", may: WRITERS, prepare: async (actor) => ({ input: { number: (await articleBy(actor, actor)).number, move: "submit", note: "확인 부탁드립니다" } }) },
  {
    name: "schedule an article",
    is: "moveArticle",
    page: "/desk/articles/new",
    may: EDITORS,
    prepare: async (actor) => ({ input: { number: (await articleBy(await makeSomeone("reporter"), actor)).number, move: "schedule", publishAt: "2099-01-01T09:00" } }),
  },
  {
    name: "break news",
    is: "publishBreaking",
    page: "/desk/articles/new",
    may: EDITORS,
    prepare: async (actor) => {
      const { content } = await contentFor(actor);
      return { input: { title: "행위를 시험하는 속보", sentence: "첫 문장이다.", sectionId: content.sectionId, reporterId: content.reporterIds[0] } };
    },
  },
  {
    name: "publish a correction",
    is: "publishCorrection",
    page: "/desk/articles/new",
    may: EDITORS,
    prepare: async (actor) => ({ input: { number: (await articleBy(actor, actor, "published")).number, kind: "correction", text: "26만을 바로잡습니다." } }),
  },
  { name: "take a correction back", is: "retractCorrection", page: "/desk/articles/new", may: EDITORS, prepare: async (actor) => ({ input: { id: (await correctionBy(actor)).id, reason: "다른 기사에 실을 글" } }) },
  { name: "close an article's history of changes to readers", is: "showChanges", page: "/desk/articles/new", may: EDITORS, prepare: async (actor) => ({ input: { number: (await articleBy(actor, actor, "published")).number, shows: false } }) },
  {
    name: "register a claim against an article",
    is: "registerClaim",
    page: "/desk/corrections/new",
    may: EDITORS,
    prepare: async (actor) => {
      const { number } = await articleBy(actor, actor, "published");
      const receivedOn = new Date(Date.now() + 9 * 3_600_000).toISOString().slice(0, 10);
      return { form: { article: String(number), kind: "rebuttal", receivedOn, claimant: "김청구", contact: "claim@e2e.test", demand: "사실과 다릅니다" } };
    },
  },
  { name: "print what a claim demands", is: "acceptClaim", page: "/desk/corrections/1", may: EDITORS, prepare: async (actor) => ({ form: { number: await claimOn(actor), text: "당사자는 다르게 말합니다.", answer: "" } }) },
  { name: "turn a claim down", is: "rejectClaim", page: "/desk/corrections/1", may: EDITORS, prepare: async (actor) => ({ form: { number: await claimOn(actor), answer: "사실이 확인되었습니다" } }) },
  { name: "note that a claim was given up", is: "dropClaim", page: "/desk/corrections/1", may: EDITORS, prepare: async (actor) => ({ form: { number: await claimOn(actor), answer: "" } }) },
  { name: "list an article's corrections", is: "listCorrections", page: "/desk/articles/new", may: EDITORS, prepare: async (actor) => ({ input: { number: (await correctionBy(actor)).number } }) },
  { name: "say that one is writing", is: "attend", page: "/desk/articles/new", may: EDITORS, prepare: async (actor) => ({ input: { number: (await articleBy(await makeSomeone("reporter"), actor)).number, windowId: randomUUID(), act: "stay" } }) },
  { name: "see what one's text is merged with", is: "openMerge", page: "/desk/articles/new", may: EDITORS, prepare: async (actor) => ({ input: { number: (await articleBy(await makeSomeone("reporter"), actor)).number, baseVersion: 1 } }) },
  { name: "see what an article lacks for a step", is: "listGaps", page: "/desk/articles", may: WRITERS, prepare: async (actor) => ({ input: { move: "submit", numbers: [(await articleBy(actor, actor)).number] } }) },
  { name: "restore an earlier version", is: "restoreRevision", page: "/desk/articles/1/history", may: WRITERS, prepare: async (actor) => ({ input: await revisionOf(actor, actor) }) },
  { name: "restore a version of another's", is: "restoreRevision", page: "/desk/articles/1/history", may: EDITORS, prepare: async (actor) => ({ input: await revisionOf(await makeSomeone("reporter"), actor) }) },
  {
    name: "name a version of another's",
    is: "nameRevision",
    page: "/desk/articles/1/history",
    may: EDITORS,
    prepare: async (actor) => {
      const { number, id } = await revisionOf(await makeSomeone("reporter"), actor);
      return { input: { number, id, name: "데스크가 본 판" } };
    },
  },
  { name: "save a view of the list", is: "keepView", page: "/desk/articles", may: WRITERS, prepare: async () => ({ input: { name: slug(), query: "state=draft" } }) },
  { name: "rename a saved view", is: "renameView", page: "/desk/articles", may: WRITERS, prepare: async (actor) => ({ input: { id: await viewOf(actor), name: slug() } }) },
  { name: "drop a saved view", is: "dropView", page: "/desk/articles", may: WRITERS, prepare: async (actor) => ({ input: { id: await viewOf(actor) } }) },
  { name: "read an article's notes", is: "listNotes", page: "/desk/articles", may: WRITERS, prepare: async (actor) => ({ input: { number: (await articleBy(actor, actor)).number } }) },
  { name: "leave a note on a paragraph", is: "writeNote", page: "/desk/articles", may: WRITERS, prepare: async (actor) => ({ input: { number: (await articleBy(actor, actor)).number, quote: "첫 문장이다.", text: "확인해 주세요" } }) },
  { name: "resolve a note", is: "resolveNote", page: "/desk/articles", may: WRITERS, prepare: async (actor) => ({ input: { id: await articleNoteBy(actor), isResolved: true } }) },
  { name: "share a preview", is: "makePreview", page: "/desk/articles", may: WRITERS, prepare: async (actor) => ({ input: { number: (await articleBy(actor, actor)).number, label: "법무팀", span: "day" } }) },
  { name: "close a preview link", is: "revokePreview", page: "/desk/articles", may: WRITERS, prepare: async (actor) => ({ input: { id: await previewBy(actor) } }) },
  { name: "remove a comment at the desk", is: "removeComment", page: "/desk/comments", may: MODERATORS, prepare: async () => ({ input: { id: (await commentOf()).id, reason: "abuse" } }) },
  { name: "restore a comment at the desk", is: "restoreComment", page: "/desk/comments", may: MODERATORS, prepare: async () => ({ input: { id: (await commentOf({ status: "removed" })).id } }) },
  { name: "pass a held comment", is: "passComment", page: "/desk/comments", may: MODERATORS, prepare: async () => ({ input: { id: (await commentOf({ status: "held" })).id } }) },
  {
    name: "undo one's own decision",
    is: "undoDecision",
    page: "/desk/comments",
    may: MODERATORS,
    prepare: async (actor, base) => {
      const { id } = await commentOf();
      const headers = { origin: base, "content-type": "application/json", cookie: `next-auth.session-token=${actor.cookie}` };
      await fetch(`${base}/api/comments/${id}/removal`, { method: "POST", headers, body: JSON.stringify({ reason: "abuse" }) });
      return { input: { id } };
    },
  },
  { name: "hold a comment", is: "holdComment", page: "/desk/comments", may: MODERATORS, prepare: async () => ({ input: { id: (await commentOf()).id } }) },
  {
    name: "decide on many comments",
    is: "decideMany",
    page: "/desk/comments",
    may: MODERATORS,
    prepare: async () => ({ input: { act: "remove", reason: "spam", comments: [{ id: (await commentOf()).id }, { id: (await commentOf({ status: "held" })).id }] } }),
  },
  { name: "undo one's own decisions on many", is: "undoMany", page: "/desk/comments", may: MODERATORS, prepare: async () => ({ input: { ids: [(await commentOf()).id] } }) },
  {
    name: "remove all of an author's comments",
    is: "hideAll",
    page: "/desk/comments",
    may: MODERATORS,
    prepare: async () => {
      const { id } = await someAccount();
      await commentOf({ authorId: id });
      return { input: { accountId: id, days: 7, reason: "spam", typed: 1 } };
    },
  },
  { name: "restrict an author", is: "restrictAuthor", page: "/desk/comments", may: MODERATORS, prepare: async () => ({ input: { accountId: (await someAccount()).id, seen: null, kind: "mute", days: 3, reason: "abuse", message: "" } }) },
  { name: "lift a restriction", is: "liftRestriction", page: "/desk/comments", may: MODERATORS, prepare: async () => ({ input: await someRestriction() }) },
  { name: "leave a note about an author", is: "addNote", page: "/desk/comments", may: MODERATORS, prepare: async () => ({ input: { accountId: (await someAccount()).id, text: "두 번째 계정" } }) },
  { name: "calm an article", is: "calmArticle", page: "/desk/comments", may: MODERATORS, prepare: async () => ({ input: await someCrowd() }) },
  { name: "release an article", is: "releaseArticle", page: "/desk/comments", may: MODERATORS, prepare: async () => ({ input: await someCrowd() }) },
  { name: "lay out the front page", is: "saveCuration", page: "/desk/front", may: EDITORS, prepare: async () => ({ input: await layout() }) },
  { name: "call off a layout", is: "cancelCuration", page: "/desk/front", may: EDITORS, prepare: async () => ({ input: await layoutToCome() }) },
  { name: "merge a tag", is: "mergeTag", page: "/desk/tags", may: EDITORS, prepare: async () => ({ input: await someTag() }) },
  { name: "take a merged tag apart", is: "unmergeTag", page: "/desk/tags", may: EDITORS, prepare: async () => ({ input: await someAlias() }) },
  { name: "make a section", is: "saveSection", page: "/desk/sections", may: EDITORS, prepare: async () => ({ input: { isNew: true, slug: slug(), name: "시험 섹션", parentSlug: "", position: 99, reportersMayPublish: true } }) },
  { name: "make a byline", is: "saveReporter", page: "/desk/reporters", may: EDITORS, prepare: async () => ({ input: { isNew: true, slug: slug(), name: "시험 기자", title: "기자", email: "byline@e2e.test", beat: "", accountId: "" } }) },
  { name: "make a person's page", is: "savePerson", page: "/desk/people", may: EDITORS, prepare: async () => ({ input: { isNew: true, slug: slug(), name: "시험 인물", role: "", aliases: "", summary: "", roles: [{ title: "시장", from: "2025-06", until: "" }], isLinked: false } }) },
  { name: "change somebody's role", is: "changeRole", page: "/desk/accounts", may: ADMINS, prepare: async () => ({ input: { ...(await someAccount()), role: "moderator" } }) },
  { name: "block an account", is: "blockAccount", page: "/desk/accounts", may: ADMINS, prepare: async () => ({ input: await someAccount() }) },
  {
    name: "let an account in again",
    is: "unblockAccount",
    page: "/desk/accounts",
    may: ADMINS,
    prepare: async () => {
      const account = await someAccount();
      await query(`UPDATE accounts SET status = 'blocked' WHERE id = $1`, [account.id]);
      return { input: account };
    },
  },
  { name: "name the publisher", is: "savePublisher", page: "/desk/settings", may: ADMINS, prepare: async () => ({ input: await settingOf("publisher") }) },
  { name: "set how the paper is shared", is: "saveSharing", page: "/desk/settings", may: ADMINS, prepare: async () => ({ input: await settingOf("sharing") }) },
  { name: "set the banner", is: "saveBanner", page: "/desk/settings", may: ADMINS, prepare: async () => ({ input: { ...NO_BANNER } }) },
  { name: "set how long 속보 stands", is: "saveBreaking", page: "/desk/settings", may: ADMINS, prepare: async () => ({ input: { minutes: "60" } }) },
  { name: "set how comments are taken", is: "saveComments", page: "/desk/settings", may: ADMINS, prepare: async () => ({ input: { ...COMMENT_DEFAULTS } }) },
  { name: "try a text", is: "tryText", page: "/desk/words", may: MODERATORS, prepare: async () => ({ input: { text: "안녕하세요", isNewcomer: false } }) },
  { name: "list a word", is: "addWord", page: "/desk/words", may: MODERATORS, prepare: async () => ({ input: { word: `시험낱말${randomUUID()}`.slice(0, 20), act: "hold", note: "", isDry: true } }) },
  { name: "change a word", is: "changeWord", page: "/desk/words", may: MODERATORS, prepare: async () => ({ input: { id: await wordOf(), act: "allow", note: "", isDry: false } }) },
  { name: "take a word off the list", is: "removeWord", page: "/desk/words", may: MODERATORS, prepare: async () => ({ input: { id: await wordOf() } }) },
  { name: "take words in", is: "importWords", page: "/desk/words", may: MODERATORS, prepare: async () => ({ input: { text: `시험낱말${randomUUID()}`.slice(0, 20), isDry: true } }) },
  { name: "word what authors are told", is: "saveTemplates", page: "/desk/settings", may: ADMINS, prepare: async () => ({ input: TEMPLATES }) },
  { name: "set when reports and crowds count", is: "saveThresholds", page: "/desk/settings", may: ADMINS, prepare: async () => ({ input: THRESHOLDS }) },
  { name: "change one's own name", is: "renameSelf", page: "/me", may: EVERYONE, prepare: async () => ({ form: { name: `새이름${randomUUID().slice(0, 6)}` } }) },
  {
    name: "hear somebody muted again",
    is: "unmute",
    page: "/me",
    may: EVERYONE,
    prepare: async (actor) => {
      const { id } = await someAccount();
      await query(`INSERT INTO mutes ("accountId", "mutedId") VALUES ($1, $2)`, [actor.id, id]);
      return { form: { id } };
    },
  },
  { name: "sign out everywhere", is: "signOutEverywhere", page: "/me", may: EVERYONE, prepare: async () => ({}) },
  { name: "change one's own password", is: "changePassword", page: "/me", may: EVERYONE, prepare: withPassword(() => ({ current: PASSWORD, password: "새로 정한 비밀번호" })) },
  { name: "delete one's own account", is: "deleteSelf", page: "/me", may: EVERYONE, prepare: withPassword(() => ({ password: PASSWORD, confirmation: "탈퇴합니다" })) },
  { name: "sign in", is: "signIn", page: "/sign-in", may: "anyone", prepare: async () => ({ form: { email: "reader@demo.test", password: "manpa-demo", next: "/" } }) },
  {
    name: "sign up",
    is: "signUp",
    page: "/sign-up",
    may: "anyone",
    prepare: async () => {
      const mark = randomUUID().slice(0, 6);
      return { form: { email: `${mark}@e2e.test`, name: `새독자${mark}`, password: "긴 비밀번호를 쓴다", terms: "on", age: "on", next: "/" } };
    },
  },
  { name: "sign out", is: "signOut", page: "/me", may: "anyone", prepare: async () => ({ input: {} }) },
];
