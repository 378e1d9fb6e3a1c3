-- Every process of the site keeps rendered pages. What must not be shown again is told to all of them by the database
-- itself, as the change commits; lib/expiry listens. A new comment is no such thing and would queue behind NOTIFY's lock.

CREATE FUNCTION notify_comment_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('manpa_expiry', 'comments:' || "number") FROM "articles" WHERE "id" = NEW."articleId";
  RETURN NULL;
END
$$;

CREATE TRIGGER "comments_notify"
  AFTER UPDATE OF "status", "body", "pickedAt" ON "comments"
  FOR EACH ROW
  WHEN (OLD."status" IS DISTINCT FROM NEW."status" OR OLD."body" IS DISTINCT FROM NEW."body" OR OLD."pickedAt" IS DISTINCT FROM NEW."pickedAt")
  EXECUTE FUNCTION notify_comment_change();

CREATE FUNCTION notify_site_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('manpa_expiry', 'everything');
  RETURN NULL;
END
$$;

CREATE TRIGGER "articles_notify"
  AFTER UPDATE OF "status", "publishedVersion", "commenting" ON "articles"
  FOR EACH ROW
  WHEN (OLD."status" IS DISTINCT FROM NEW."status" OR OLD."publishedVersion" IS DISTINCT FROM NEW."publishedVersion" OR OLD."commenting" IS DISTINCT FROM NEW."commenting")
  EXECUTE FUNCTION notify_site_change();

CREATE TRIGGER "corrections_notify" AFTER INSERT OR UPDATE ON "corrections" FOR EACH STATEMENT EXECUTE FUNCTION notify_site_change();
CREATE TRIGGER "sections_notify" AFTER INSERT OR UPDATE OR DELETE ON "sections" FOR EACH STATEMENT EXECUTE FUNCTION notify_site_change();
CREATE TRIGGER "reporters_notify" AFTER INSERT OR UPDATE OR DELETE ON "reporters" FOR EACH STATEMENT EXECUTE FUNCTION notify_site_change();
CREATE TRIGGER "people_notify" AFTER INSERT OR UPDATE OR DELETE ON "people" FOR EACH STATEMENT EXECUTE FUNCTION notify_site_change();
CREATE TRIGGER "settings_notify" AFTER INSERT OR UPDATE OR DELETE ON "settings" FOR EACH STATEMENT EXECUTE FUNCTION notify_site_change();
