-- An article that is calmed, or no longer, reads differently at once, in every process.
CREATE TRIGGER "crowds_notify"
  AFTER UPDATE OF "calmUntil", "releasedAt" ON "crowds"
  FOR EACH ROW
  WHEN (NEW."calmUntil" IS NOT NULL AND (OLD."calmUntil" IS DISTINCT FROM NEW."calmUntil" OR OLD."releasedAt" IS DISTINCT FROM NEW."releasedAt"))
  EXECUTE FUNCTION notify_comment_change();
