-- The editor's key of a first save: tried again because its answer was lost, it is the same article.
ALTER TABLE "articles" ADD COLUMN "idempotencyKey" UUID;
CREATE UNIQUE INDEX "articles_createdById_idempotencyKey_key" ON "articles"("createdById", "idempotencyKey");
