-- A history of changes that an editor closed is on no page of any process any more.
CREATE TRIGGER "articles_history_notify"
  AFTER UPDATE OF "showsChanges" ON "articles"
  FOR EACH ROW
  WHEN (OLD."showsChanges" IS DISTINCT FROM NEW."showsChanges")
  EXECUTE FUNCTION notify_site_change();
