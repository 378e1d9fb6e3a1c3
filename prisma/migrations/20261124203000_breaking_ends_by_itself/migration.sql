-- 속보 is for a while only.
ALTER TABLE "articles" ADD COLUMN "breakingUntil" TIMESTAMPTZ(3);
CREATE INDEX "articles_breakingUntil_idx" ON "articles"("breakingUntil");

-- The label stands on public pages.
CREATE TRIGGER "articles_notify_breaking"
  AFTER UPDATE OF "isBreaking" ON "articles"
  FOR EACH ROW
  WHEN (OLD."isBreaking" IS DISTINCT FROM NEW."isBreaking" AND NEW."status" = 'published')
  EXECUTE FUNCTION notify_site_change();
