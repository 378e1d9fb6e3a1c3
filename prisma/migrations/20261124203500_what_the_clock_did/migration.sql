-- The desk asks at every page what went out late within the hour.
CREATE INDEX "article_moves_by_clock_idx" ON "article_moves"("at") WHERE "byId" IS NULL;
