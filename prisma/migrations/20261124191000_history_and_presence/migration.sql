-- A text refused as stale is kept for its author.
ALTER TYPE "RevisionCause" ADD VALUE 'aside';

ALTER TABLE "revisions" ADD COLUMN "name" TEXT;
ALTER TABLE "revisions" ADD CONSTRAINT "revisions_name" CHECK (char_length("name") BETWEEN 1 AND 60);

-- The history is read page by page, the newest first.
DROP INDEX "revisions_articleId_version_idx";
CREATE INDEX "revisions_articleId_version_id_idx" ON "revisions"("articleId", "version" DESC, "id" DESC);

-- Who is in an article's writing screen now.
CREATE TABLE "presences" (
    "windowId" UUID NOT NULL,
    "articleId" UUID NOT NULL,
    "accountId" UUID NOT NULL,
    "openedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "seenAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "takenById" UUID,

    CONSTRAINT "presences_pkey" PRIMARY KEY ("windowId")
);

CREATE INDEX "presences_articleId_idx" ON "presences"("articleId");
CREATE INDEX "presences_accountId_idx" ON "presences"("accountId");
CREATE INDEX "presences_takenById_idx" ON "presences"("takenById");
CREATE INDEX "presences_seenAt_idx" ON "presences"("seenAt");

ALTER TABLE "presences" ADD CONSTRAINT "presences_articleId_fkey" FOREIGN KEY ("articleId") REFERENCES "articles"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "presences" ADD CONSTRAINT "presences_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "accounts"("id") ON DELETE CASCADE ON UPDATE CASCADE;
ALTER TABLE "presences" ADD CONSTRAINT "presences_takenById_fkey" FOREIGN KEY ("takenById") REFERENCES "accounts"("id") ON DELETE CASCADE ON UPDATE CASCADE;
