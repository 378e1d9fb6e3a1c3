-- DropIndex
DROP INDEX "articles_createdById_touchedAt_idx";

-- DropIndex
DROP INDEX "articles_touchedAt_number_idx";

-- AlterTable
ALTER TABLE "article_reporters" ADD COLUMN     "touchedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP;

UPDATE "article_reporters" r SET "touchedAt" = a."touchedAt" FROM "articles" a WHERE a."id" = r."articleId";

-- CreateIndex
CREATE INDEX "article_reporters_reporterId_touchedAt_articleId_idx" ON "article_reporters"("reporterId", "touchedAt" DESC, "articleId" DESC);

-- CreateIndex
CREATE INDEX "articles_touchedAt_id_idx" ON "articles"("touchedAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "articles_status_touchedAt_id_idx" ON "articles"("status", "touchedAt" DESC, "id" DESC);

-- CreateIndex
CREATE INDEX "articles_createdById_touchedAt_id_idx" ON "articles"("createdById", "touchedAt" DESC, "id" DESC);
