CREATE INDEX "articles_topSectionId_touchedAt_id_idx" ON "articles"("topSectionId", "touchedAt" DESC, "id" DESC);
CREATE INDEX "articles_sectionId_touchedAt_id_idx" ON "articles"("sectionId", "touchedAt" DESC, "id" DESC);

-- Every letter of a headline and every pair of neighbours, so that a word is found inside any other.
CREATE FUNCTION title_pairs(title text) RETURNS text[] LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT coalesce(array_agg(DISTINCT substr(lower(title), place, size)), '{}')
  FROM generate_series(1, char_length(lower(title))) AS place, generate_series(1, 2) AS size
  WHERE place + size - 1 <= char_length(lower(title))
$$;
CREATE INDEX "articles_title_pairs" ON "articles" USING gin (title_pairs("title"));
