-- Words to find a photo by, folded, and the pairs of characters in them: as lib/search keeps articles.
ALTER TABLE "photos" ADD COLUMN "words" TEXT NOT NULL DEFAULT '', ADD COLUMN "grams" INTEGER[] NOT NULL DEFAULT ARRAY[]::INTEGER[];
CREATE INDEX "photos_grams_idx" ON "photos" USING GIN ("grams");
CREATE INDEX "photos_uploaderId_createdAt_id_idx" ON "photos"("uploaderId", "createdAt" DESC, "id" DESC);
-- Looks are compared one by one; with the id beside them the index alone is read.
DROP INDEX "photos_look_idx";
CREATE INDEX "photos_look_id_idx" ON "photos"("look", "id");

-- Where a photo stands follows from the texts themselves, in the transaction that writes them, so that no write can
-- forget it. A row stays when a photo has left a text: older versions may still show it.
CREATE FUNCTION photos_in(body jsonb) RETURNS SETOF uuid LANGUAGE sql STABLE AS $$
  SELECT "photos"."id" FROM "photos" WHERE "photos"."id" IN (
    SELECT (found #>> '{}')::uuid FROM (
      SELECT jsonb_path_query(body, '$[*] ? (@.type == "photo").photoId')
      UNION SELECT jsonb_path_query(body, '$[*] ? (@.type == "gallery").photos[*].photoId')
    ) AS each(found)
    WHERE found #>> '{}' ~ '^[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}$'
  )
$$;

CREATE FUNCTION keep_draft_photos() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO "photo_uses" ("photoId", "articleId", "inDraft") SELECT id, NEW."articleId", true FROM photos_in(NEW."content" -> 'body') id
    ON CONFLICT ("photoId", "articleId") DO UPDATE SET "inDraft" = true WHERE NOT "photo_uses"."inDraft";
  UPDATE "photo_uses" SET "inDraft" = false
    WHERE "articleId" = NEW."articleId" AND "inDraft" AND "photoId" NOT IN (SELECT id FROM photos_in(NEW."content" -> 'body') id);
  RETURN NULL;
END
$$;

CREATE FUNCTION keep_published_photos() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW."status" = 'published' THEN
    INSERT INTO "photo_uses" ("photoId", "articleId", "inPublished") SELECT id, NEW."id", true FROM photos_in(NEW."body") id
      ON CONFLICT ("photoId", "articleId") DO UPDATE SET "inPublished" = true WHERE NOT "photo_uses"."inPublished";
  END IF;
  UPDATE "photo_uses" SET "inPublished" = false
    WHERE "articleId" = NEW."id" AND "inPublished" AND (NEW."status" <> 'published' OR "photoId" NOT IN (SELECT id FROM photos_in(NEW."body") id));
  RETURN NULL;
END
$$;

CREATE TRIGGER "drafts_photos" AFTER INSERT OR UPDATE OF "content" ON "drafts" FOR EACH ROW EXECUTE FUNCTION keep_draft_photos();
CREATE TRIGGER "articles_photos" AFTER INSERT OR UPDATE OF "status", "body" ON "articles" FOR EACH ROW EXECUTE FUNCTION keep_published_photos();

INSERT INTO "photo_uses" ("photoId", "articleId", "inDraft") SELECT id, "articleId", true FROM "drafts", photos_in("content" -> 'body') id;
INSERT INTO "photo_uses" ("photoId", "articleId", "inPublished") SELECT photo, "articles"."id", true FROM "articles", photos_in("body") photo WHERE "status" = 'published'
  ON CONFLICT ("photoId", "articleId") DO UPDATE SET "inPublished" = true;

-- How a photo is cut shows on public pages.
CREATE TRIGGER "photos_notify"
  AFTER UPDATE OF "focalX", "focalY", "crops" ON "photos"
  FOR EACH ROW
  WHEN (OLD."focalX" IS DISTINCT FROM NEW."focalX" OR OLD."focalY" IS DISTINCT FROM NEW."focalY" OR OLD."crops" IS DISTINCT FROM NEW."crops")
  EXECUTE FUNCTION notify_site_change();
