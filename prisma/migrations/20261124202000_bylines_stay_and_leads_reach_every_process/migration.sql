-- A byline stays as it was printed.
ALTER TABLE "article_reporters" ADD COLUMN "name" TEXT, ADD COLUMN "email" TEXT, ADD COLUMN "title" TEXT;
ALTER TABLE "article_reporters" ADD CONSTRAINT "article_reporters_signed_whole" CHECK (("name" IS NULL) = ("email" IS NULL) AND ("name" IS NULL) = ("title" IS NULL));

UPDATE "article_reporters" SET "name" = r."name", "email" = r."email", "title" = r."title"
FROM "reporters" r, "articles" a
WHERE r."id" = "article_reporters"."reporterId" AND a."id" = "article_reporters"."articleId" AND a."publishedAt" IS NOT NULL;

-- What became another tag can come back.
ALTER TABLE "tag_aliases" ADD COLUMN "movedIds" UUID[] DEFAULT ARRAY[]::UUID[], ADD COLUMN "bothIds" UUID[] DEFAULT ARRAY[]::UUID[];
ALTER TABLE "tag_aliases" ADD CONSTRAINT "tag_aliases_another" CHECK ("tag" <> "into");

CREATE FUNCTION notify_curation_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('manpa_expiry', 'curation');
  RETURN NULL;
END
$$;

CREATE TRIGGER "curations_notify" AFTER INSERT OR UPDATE OR DELETE ON "curations" FOR EACH STATEMENT EXECUTE FUNCTION notify_curation_change();
CREATE TRIGGER "tag_aliases_notify" AFTER INSERT OR UPDATE OR DELETE ON "tag_aliases" FOR EACH STATEMENT EXECUTE FUNCTION notify_site_change();
