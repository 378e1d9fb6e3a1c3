-- CreateEnum
CREATE TYPE "ReplyMail" AS ENUM ('off', 'immediate', 'daily');

-- CreateEnum
CREATE TYPE "CorrectionKind" AS ENUM ('simple', 'correction', 'rebuttal', 'followUp');

-- CreateEnum
CREATE TYPE "RestrictionKind" AS ENUM ('warn', 'holdFirst', 'mute', 'close');

-- CreateEnum
CREATE TYPE "WordAct" AS ENUM ('hold', 'refuse', 'allow');

-- CreateEnum
CREATE TYPE "AppealOutcome" AS ENUM ('upheld', 'restored');

-- CreateEnum
CREATE TYPE "TakedownStatus" AS ENUM ('received', 'blocked', 'objected', 'rejected', 'restored', 'removed');

-- DropIndex
DROP INDEX "reports_accountId_idx";

-- AlterTable
ALTER TABLE "accounts" ADD COLUMN     "replyMail" "ReplyMail" NOT NULL DEFAULT 'off';

-- AlterTable
ALTER TABLE "articles" ADD COLUMN     "relatedNumbers" INTEGER[] DEFAULT ARRAY[]::INTEGER[];

-- AlterTable
ALTER TABLE "comments" ADD COLUMN     "dismissed" "Reason"[] DEFAULT ARRAY[]::"Reason"[],
ADD COLUMN     "editedAt" TIMESTAMPTZ(3),
ADD COLUMN     "hold" JSONB,
ADD COLUMN     "isAnswered" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "mentionId" UUID,
ADD COLUMN     "pickedAt" TIMESTAMPTZ(3),
ADD COLUMN     "sealedAt" TIMESTAMPTZ(3),
ADD COLUMN     "textKey" TEXT NOT NULL DEFAULT '',
ALTER COLUMN "body" DROP NOT NULL;

-- AlterTable
ALTER TABLE "reports" ADD COLUMN     "upheld" BOOLEAN;

-- AlterTable
ALTER TABLE "sections" ADD COLUMN     "commenting" BOOLEAN NOT NULL DEFAULT true;

-- CreateTable
CREATE TABLE "article_views" (
    "hour" TIMESTAMPTZ(0) NOT NULL,
    "articleId" UUID NOT NULL,
    "views" INTEGER NOT NULL,

    CONSTRAINT "article_views_pkey" PRIMARY KEY ("hour","articleId")
);

-- CreateTable
CREATE TABLE "corrections" (
    "id" UUID NOT NULL,
    "articleId" UUID NOT NULL,
    "kind" "CorrectionKind" NOT NULL,
    "text" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "byId" UUID,
    "retractedAt" TIMESTAMPTZ(3),

    CONSTRAINT "corrections_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "mutes" (
    "accountId" UUID NOT NULL,
    "mutedId" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "mutes_pkey" PRIMARY KEY ("accountId","mutedId")
);

-- CreateTable
CREATE TABLE "restrictions" (
    "id" UUID NOT NULL,
    "accountId" UUID NOT NULL,
    "kind" "RestrictionKind" NOT NULL,
    "reason" "Reason" NOT NULL,
    "message" TEXT NOT NULL,
    "until" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "byId" UUID,
    "liftedAt" TIMESTAMPTZ(3),
    "liftedById" UUID,

    CONSTRAINT "restrictions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "account_notes" (
    "id" UUID NOT NULL,
    "accountId" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "byId" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "account_notes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "banned_words" (
    "id" SERIAL NOT NULL,
    "word" TEXT NOT NULL,
    "act" "WordAct" NOT NULL,
    "dryUntil" TIMESTAMPTZ(3),
    "hits" INTEGER NOT NULL DEFAULT 0,
    "mistakes" INTEGER NOT NULL DEFAULT 0,
    "note" TEXT NOT NULL DEFAULT '',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "byId" UUID,

    CONSTRAINT "banned_words_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "crowds" (
    "id" UUID NOT NULL,
    "articleId" UUID NOT NULL,
    "startedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "comments" INTEGER NOT NULL,
    "calmUntil" TIMESTAMPTZ(3),
    "releasedAt" TIMESTAMPTZ(3),

    CONSTRAINT "crowds_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sealed_texts" (
    "commentId" UUID NOT NULL,
    "body" TEXT NOT NULL,
    "sealedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "purgeAt" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "sealed_texts_pkey" PRIMARY KEY ("commentId")
);

-- CreateTable
CREATE TABLE "appeals" (
    "id" UUID NOT NULL,
    "commentId" UUID NOT NULL,
    "authorId" UUID NOT NULL,
    "text" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "dueAt" TIMESTAMPTZ(3) NOT NULL,
    "removedById" UUID,
    "outcome" "AppealOutcome",
    "answer" TEXT NOT NULL DEFAULT '',
    "decidedAt" TIMESTAMPTZ(3),
    "decidedById" UUID,

    CONSTRAINT "appeals_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "takedowns" (
    "id" UUID NOT NULL,
    "number" SERIAL NOT NULL,
    "commentId" UUID NOT NULL,
    "right" "Reason" NOT NULL,
    "claim" TEXT NOT NULL,
    "status" "TakedownStatus" NOT NULL DEFAULT 'received',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "blockedAt" TIMESTAMPTZ(3),
    "blockedUntil" TIMESTAMPTZ(3),
    "objection" TEXT NOT NULL DEFAULT '',
    "objectedAt" TIMESTAMPTZ(3),
    "answer" TEXT NOT NULL DEFAULT '',
    "closedAt" TIMESTAMPTZ(3),

    CONSTRAINT "takedowns_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "takedown_identities" (
    "takedownId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "phone" TEXT NOT NULL DEFAULT '',
    "standing" TEXT NOT NULL,

    CONSTRAINT "takedown_identities_pkey" PRIMARY KEY ("takedownId")
);

-- CreateTable
CREATE TABLE "notices" (
    "id" UUID NOT NULL,
    "accountId" UUID NOT NULL,
    "kind" TEXT NOT NULL,
    "detail" JSONB NOT NULL DEFAULT '{}',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "readAt" TIMESTAMPTZ(3),
    "mailedAt" TIMESTAMPTZ(3),

    CONSTRAINT "notices_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "letters" (
    "id" UUID NOT NULL,
    "to" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "unsubscribe" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sentAt" TIMESTAMPTZ(3),
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "nextAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "error" TEXT,

    CONSTRAINT "letters_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_links" (
    "seq" BIGINT NOT NULL,
    "entryId" BIGINT NOT NULL,
    "hash" BYTEA NOT NULL,

    CONSTRAINT "audit_links_pkey" PRIMARY KEY ("seq")
);

-- CreateIndex
CREATE INDEX "article_views_articleId_idx" ON "article_views"("articleId");

-- CreateIndex
CREATE INDEX "corrections_articleId_at_idx" ON "corrections"("articleId", "at");

-- CreateIndex
CREATE INDEX "corrections_at_id_idx" ON "corrections"("at" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "mutes_mutedId_idx" ON "mutes"("mutedId");

-- CreateIndex
CREATE INDEX "restrictions_accountId_createdAt_idx" ON "restrictions"("accountId", "createdAt" DESC);

-- CreateIndex
CREATE INDEX "account_notes_accountId_at_idx" ON "account_notes"("accountId", "at" DESC);

-- CreateIndex
CREATE UNIQUE INDEX "banned_words_word_key" ON "banned_words"("word");

-- CreateIndex
CREATE INDEX "crowds_articleId_startedAt_idx" ON "crowds"("articleId", "startedAt" DESC);

-- CreateIndex
CREATE INDEX "crowds_releasedAt_startedAt_idx" ON "crowds"("releasedAt", "startedAt" DESC);

-- CreateIndex
CREATE INDEX "sealed_texts_purgeAt_idx" ON "sealed_texts"("purgeAt");

-- CreateIndex
CREATE UNIQUE INDEX "appeals_commentId_key" ON "appeals"("commentId");

-- CreateIndex
CREATE INDEX "appeals_decidedAt_dueAt_idx" ON "appeals"("decidedAt", "dueAt");

-- CreateIndex
CREATE INDEX "appeals_authorId_idx" ON "appeals"("authorId");

-- CreateIndex
CREATE UNIQUE INDEX "takedowns_number_key" ON "takedowns"("number");

-- CreateIndex
CREATE INDEX "takedowns_status_createdAt_idx" ON "takedowns"("status", "createdAt");

-- CreateIndex
CREATE INDEX "takedowns_commentId_idx" ON "takedowns"("commentId");

-- CreateIndex
CREATE INDEX "takedowns_blockedUntil_idx" ON "takedowns"("blockedUntil");

-- CreateIndex
CREATE INDEX "notices_accountId_createdAt_id_idx" ON "notices"("accountId", "createdAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "notices_mailedAt_createdAt_idx" ON "notices"("mailedAt", "createdAt");

-- CreateIndex
CREATE INDEX "letters_sentAt_nextAt_idx" ON "letters"("sentAt", "nextAt");

-- CreateIndex
CREATE UNIQUE INDEX "audit_links_entryId_key" ON "audit_links"("entryId");

-- CreateIndex
CREATE INDEX "comments_articleId_parentId_isAnswered_score_id_idx" ON "comments"("articleId", "parentId", "isAnswered" DESC, "score" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "comments_articleId_createdAt_idx" ON "comments"("articleId", "createdAt" DESC);

-- CreateIndex
CREATE INDEX "comments_textKey_createdAt_idx" ON "comments"("textKey", "createdAt" DESC);

-- CreateIndex
CREATE INDEX "reports_accountId_createdAt_idx" ON "reports"("accountId", "createdAt" DESC);

-- AddForeignKey
ALTER TABLE "article_views" ADD CONSTRAINT "article_views_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "corrections" ADD CONSTRAINT "corrections_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mutes" ADD CONSTRAINT "mutes_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "accounts"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "mutes" ADD CONSTRAINT "mutes_mutedId_fkey" FOREIGN KEY ("mutedId") REFERENCES "accounts"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "restrictions" ADD CONSTRAINT "restrictions_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "accounts"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "account_notes" ADD CONSTRAINT "account_notes_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "accounts"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "crowds" ADD CONSTRAINT "crowds_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sealed_texts" ADD CONSTRAINT "sealed_texts_commentId_fkey" FOREIGN KEY ("commentId") REFERENCES "comments"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "appeals" ADD CONSTRAINT "appeals_commentId_fkey" FOREIGN KEY ("commentId") REFERENCES "comments"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "appeals" ADD CONSTRAINT "appeals_authorId_fkey" FOREIGN KEY ("authorId") REFERENCES "accounts"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "takedowns" ADD CONSTRAINT "takedowns_commentId_fkey" FOREIGN KEY ("commentId") REFERENCES "comments"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "takedown_identities" ADD CONSTRAINT "takedown_identities_takedownId_fkey" FOREIGN KEY ("takedownId") REFERENCES "takedowns"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "notices" ADD CONSTRAINT "notices_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "accounts"("id") ON DELETE CASCADE ON UPDATE CASCADE;



-- ── what Prisma does not manage ──

ALTER TABLE "comments"
  ADD CONSTRAINT "comments_body_or_sealed" CHECK ("body" IS NOT NULL OR ("sealedAt" IS NOT NULL AND "status" = 'removed')),
  ADD CONSTRAINT "comments_no_mention_without_parent" CHECK ("mentionId" IS NULL OR "parentId" IS NOT NULL);

-- 정보통신망법 제44조의2: at most thirty days.
ALTER TABLE "takedowns"
  ADD CONSTRAINT "takedowns_thirty_days" CHECK ("blockedUntil" IS NULL OR "blockedUntil" <= "blockedAt" + interval '30 days');

ALTER TABLE "appeals"
  ADD CONSTRAINT "appeals_another_decides" CHECK ("decidedById" IS NULL OR "decidedById" IS DISTINCT FROM "removedById");

-- What waits for a worker, from the index alone.
CREATE INDEX "comments_to_seal_idx" ON "comments" ("decidedAt") WHERE "status" = 'removed' AND "sealedAt" IS NULL;

-- The log as a chain: each link is the sha256 of the link before it and of its entry.
CREATE FUNCTION audit_entry_hash(previous bytea, entry "audit_entries") RETURNS bytea LANGUAGE sql STABLE AS $$
  SELECT sha256(previous || convert_to(jsonb_build_array(
    entry."id", (extract(epoch FROM entry."at") * 1000)::int8, entry."actorId", entry."act", entry."subjectType", entry."subjectId", entry."detail"
  )::text, 'UTF8'))
$$;

-- At commit, when every other lock is held already: one lock for all, and no deadlock.
CREATE FUNCTION link_audit_entry() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  last record;
BEGIN
  PERFORM pg_advisory_xact_lock(20261124, 18);
  SELECT "seq", "hash" INTO last FROM "audit_links" ORDER BY "seq" DESC LIMIT 1;
  INSERT INTO "audit_links" ("seq", "entryId", "hash")
  VALUES (coalesce(last."seq", 0) + 1, NEW."id", audit_entry_hash(coalesce(last."hash", ''::bytea), NEW));
  RETURN NULL;
END
$$;

-- Entries written before there was a chain are its first links.
DO $$
DECLARE
  entry "audit_entries";
  link bytea := ''::bytea;
  place bigint := 0;
BEGIN
  FOR entry IN SELECT * FROM "audit_entries" ORDER BY "id" LOOP
    link := audit_entry_hash(link, entry);
    place := place + 1;
    INSERT INTO "audit_links" ("seq", "entryId", "hash") VALUES (place, entry."id", link);
  END LOOP;
END
$$;

CREATE CONSTRAINT TRIGGER "audit_entries_link"
  AFTER INSERT ON "audit_entries"
  DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW EXECUTE FUNCTION link_audit_entry();

CREATE TRIGGER "audit_links_append_only"
  BEFORE UPDATE OR DELETE OR TRUNCATE ON "audit_links"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_audit_change();

ALTER TABLE "audit_links" ENABLE ALWAYS TRIGGER "audit_links_append_only";
