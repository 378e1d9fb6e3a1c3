-- CreateEnum
CREATE TYPE "ClaimStatus" AS ENUM ('received', 'accepted', 'rejected', 'dropped');

-- AlterEnum, in the order of an article's life
ALTER TYPE "ArticleStatus" ADD VALUE 'inReview' BEFORE 'published';
ALTER TYPE "ArticleStatus" ADD VALUE 'approved' BEFORE 'published';
ALTER TYPE "ArticleStatus" ADD VALUE 'scheduled' BEFORE 'published';
ALTER TYPE "ArticleStatus" ADD VALUE 'archived';

-- DropIndex
DROP INDEX "photos_createdAt_idx";

-- AlterTable
ALTER TABLE "articles" ADD COLUMN     "aiUse" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "embargoUntil" TIMESTAMPTZ(3),
ADD COLUMN     "isBreaking" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "isSponsored" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "publishAt" TIMESTAMPTZ(3),
ADD COLUMN     "showsChanges" BOOLEAN NOT NULL DEFAULT true,
ADD COLUMN     "withdrawAt" TIMESTAMPTZ(3),
ADD COLUMN     "withdrawAtReason" TEXT;

-- AlterTable
ALTER TABLE "photos" ADD COLUMN     "alt" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "caption" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "credit" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "crops" JSONB NOT NULL DEFAULT '{}',
ADD COLUMN     "digest" BYTEA,
ADD COLUMN     "fileName" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "focalX" DOUBLE PRECISION NOT NULL DEFAULT 0.5,
ADD COLUMN     "focalY" DOUBLE PRECISION NOT NULL DEFAULT 0.5,
ADD COLUMN     "look" BIGINT,
ADD COLUMN     "replacedById" UUID,
ADD COLUMN     "rights" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "rightsUntil" TIMESTAMPTZ(3),
ADD COLUMN     "source" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "revisions" ADD COLUMN     "why" TEXT NOT NULL DEFAULT '';

-- CreateTable
CREATE TABLE "photo_uses" (
    "photoId" UUID NOT NULL,
    "articleId" UUID NOT NULL,
    "inDraft" BOOLEAN NOT NULL DEFAULT false,
    "inPublished" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "photo_uses_pkey" PRIMARY KEY ("photoId","articleId")
);

-- CreateTable
CREATE TABLE "article_moves" (
    "id" UUID NOT NULL,
    "articleId" UUID NOT NULL,
    "from" "ArticleStatus" NOT NULL,
    "to" "ArticleStatus" NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "dueAt" TIMESTAMPTZ(3),
    "byId" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "article_moves_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "article_notes" (
    "id" UUID NOT NULL,
    "articleId" UUID NOT NULL,
    "parentId" UUID,
    "quote" TEXT NOT NULL DEFAULT '',
    "text" TEXT NOT NULL,
    "mentionIds" UUID[],
    "byId" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "resolvedAt" TIMESTAMPTZ(3),
    "resolvedById" UUID,

    CONSTRAINT "article_notes_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "previews" (
    "id" UUID NOT NULL,
    "articleId" UUID NOT NULL,
    "key" BYTEA NOT NULL,
    "label" TEXT NOT NULL DEFAULT '',
    "byId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "revokedAt" TIMESTAMPTZ(3),

    CONSTRAINT "previews_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "saved_views" (
    "id" UUID NOT NULL,
    "accountId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "query" TEXT NOT NULL,
    "position" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "saved_views_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "curations" (
    "id" UUID NOT NULL,
    "sectionId" INTEGER,
    "numbers" INTEGER[],
    "startsAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "byId" UUID,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "cancelledAt" TIMESTAMPTZ(3),

    CONSTRAINT "curations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "tag_aliases" (
    "tag" TEXT NOT NULL,
    "into" TEXT NOT NULL,
    "byId" UUID,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "tag_aliases_pkey" PRIMARY KEY ("tag")
);

-- CreateTable
CREATE TABLE "correction_claims" (
    "id" UUID NOT NULL,
    "number" SERIAL NOT NULL,
    "articleId" UUID NOT NULL,
    "kind" "CorrectionKind" NOT NULL,
    "claimant" TEXT NOT NULL,
    "contact" TEXT NOT NULL DEFAULT '',
    "demand" TEXT NOT NULL,
    "receivedAt" TIMESTAMPTZ(3) NOT NULL,
    "answerBy" TIMESTAMPTZ(3) NOT NULL,
    "status" "ClaimStatus" NOT NULL DEFAULT 'received',
    "answer" TEXT NOT NULL DEFAULT '',
    "answeredAt" TIMESTAMPTZ(3),
    "printBy" TIMESTAMPTZ(3),
    "correctionId" UUID,
    "byId" UUID,

    CONSTRAINT "correction_claims_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "photo_uses_articleId_idx" ON "photo_uses"("articleId");

-- CreateIndex
CREATE INDEX "article_moves_articleId_at_idx" ON "article_moves"("articleId", "at" DESC);

-- CreateIndex
CREATE INDEX "article_moves_byId_idx" ON "article_moves"("byId");

-- CreateIndex
CREATE INDEX "article_notes_articleId_at_idx" ON "article_notes"("articleId", "at");

-- CreateIndex
CREATE INDEX "article_notes_byId_idx" ON "article_notes"("byId");

-- CreateIndex
CREATE INDEX "article_notes_parentId_idx" ON "article_notes"("parentId");

-- CreateIndex
CREATE UNIQUE INDEX "previews_key_key" ON "previews"("key");

-- CreateIndex
CREATE INDEX "previews_articleId_createdAt_idx" ON "previews"("articleId", "createdAt" DESC);

-- CreateIndex
CREATE INDEX "previews_byId_idx" ON "previews"("byId");

-- CreateIndex
CREATE UNIQUE INDEX "saved_views_accountId_name_key" ON "saved_views"("accountId", "name");

-- CreateIndex
CREATE INDEX "curations_sectionId_startsAt_idx" ON "curations"("sectionId", "startsAt" DESC);

-- CreateIndex
CREATE INDEX "curations_byId_idx" ON "curations"("byId");

-- CreateIndex
CREATE INDEX "tag_aliases_into_idx" ON "tag_aliases"("into");

-- CreateIndex
CREATE UNIQUE INDEX "correction_claims_number_key" ON "correction_claims"("number");

-- CreateIndex
CREATE UNIQUE INDEX "correction_claims_correctionId_key" ON "correction_claims"("correctionId");

-- CreateIndex
CREATE INDEX "correction_claims_articleId_idx" ON "correction_claims"("articleId");

-- CreateIndex
CREATE INDEX "correction_claims_status_answerBy_idx" ON "correction_claims"("status", "answerBy");

-- CreateIndex
CREATE INDEX "correction_claims_byId_idx" ON "correction_claims"("byId");

-- CreateIndex
CREATE INDEX "articles_publishAt_idx" ON "articles"("publishAt");

-- CreateIndex
CREATE INDEX "articles_withdrawAt_idx" ON "articles"("withdrawAt");

-- CreateIndex
CREATE INDEX "photos_createdAt_id_idx" ON "photos"("createdAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "photos_digest_idx" ON "photos"("digest");

-- CreateIndex
CREATE INDEX "photos_look_idx" ON "photos"("look");

-- CreateIndex
CREATE INDEX "photos_rightsUntil_idx" ON "photos"("rightsUntil");

-- CreateIndex
CREATE INDEX "photos_replacedById_idx" ON "photos"("replacedById");

-- AddForeignKey
ALTER TABLE "photos" ADD CONSTRAINT "photos_replacedById_fkey" FOREIGN KEY ("replacedById") REFERENCES "photos"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "photo_uses" ADD CONSTRAINT "photo_uses_photoId_fkey" FOREIGN KEY ("photoId") REFERENCES "photos"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "photo_uses" ADD CONSTRAINT "photo_uses_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_moves" ADD CONSTRAINT "article_moves_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_moves" ADD CONSTRAINT "article_moves_byId_fkey" FOREIGN KEY ("byId") REFERENCES "accounts"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_notes" ADD CONSTRAINT "article_notes_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_notes" ADD CONSTRAINT "article_notes_byId_fkey" FOREIGN KEY ("byId") REFERENCES "accounts"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "article_notes" ADD CONSTRAINT "article_notes_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "article_notes"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "previews" ADD CONSTRAINT "previews_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "previews" ADD CONSTRAINT "previews_byId_fkey" FOREIGN KEY ("byId") REFERENCES "accounts"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "saved_views" ADD CONSTRAINT "saved_views_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "accounts"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "curations" ADD CONSTRAINT "curations_sectionId_fkey" FOREIGN KEY ("sectionId") REFERENCES "sections"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "curations" ADD CONSTRAINT "curations_byId_fkey" FOREIGN KEY ("byId") REFERENCES "accounts"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "correction_claims" ADD CONSTRAINT "correction_claims_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "correction_claims" ADD CONSTRAINT "correction_claims_correctionId_fkey" FOREIGN KEY ("correctionId") REFERENCES "corrections"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "correction_claims" ADD CONSTRAINT "correction_claims_byId_fkey" FOREIGN KEY ("byId") REFERENCES "accounts"("id") ON DELETE SET NULL ON UPDATE CASCADE;


