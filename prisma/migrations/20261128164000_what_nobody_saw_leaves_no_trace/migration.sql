-- A constant default rewrites no row.
ALTER TABLE "comments" ADD COLUMN "isUnseen" BOOLEAN NOT NULL DEFAULT false;

-- Those that wait since they came; what reports or an edit held was seen before.
UPDATE "comments" SET "isUnseen" = true WHERE status = 'held' AND "decidedAt" IS NULL AND "editedAt" IS NULL AND "reportedAt" IS NULL;
