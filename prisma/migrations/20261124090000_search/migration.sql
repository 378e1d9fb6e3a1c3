-- CreateTable
CREATE TABLE "search_rows" (
    "number" INTEGER NOT NULL,
    "publishedAt" TIMESTAMPTZ(3) NOT NULL,
    "places" INTEGER[],
    "title" TEXT NOT NULL,
    "head" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "titleGrams" INTEGER[],
    "headGrams" INTEGER[],
    "textGrams" INTEGER[],

    CONSTRAINT "search_rows_pkey" PRIMARY KEY ("number")
);

-- AddForeignKey
ALTER TABLE "search_rows" ADD CONSTRAINT "search_rows_number_fkey" FOREIGN KEY ("number") REFERENCES "articles"("number") ON DELETE CASCADE ON UPDATE CASCADE;

-- CreateIndex
-- Without the pending list, which every search would have to read through; an article is written once, searched often.
CREATE INDEX "search_rows_places_titleGrams_headGrams_textGrams_idx" ON "search_rows" USING GIN ("places", "titleGrams", "headGrams", "textGrams") WITH (fastupdate = off);

-- Some fifty rows a page: a search looks at thousands of rows and at the texts of a few.
ALTER TABLE "search_rows" SET (toast_tuple_target = 128);
ALTER TABLE "search_rows" ALTER COLUMN "title" SET STORAGE MAIN;

-- The numbers of the articles that have all of `words`, in the order of the results: those that have them all in
-- the title (tier 0), then in title, deck, names or tags (1), then anywhere (2); in each tier the newest first.
-- lib/search reads windows of time, newest first, and leaves off as soon as it has enough: `days[i]` are the keys of
-- the window from `since[i]` up to `until[i]`. Nothing before (after_tier, after_at, after_number) is answered again.
CREATE FUNCTION search_articles(
  words text[], grams int[], section int[],
  since timestamptz[], until timestamptz[], days text[],
  after_tier int, after_at timestamptz, after_number int, wanted int
) RETURNS TABLE (found_tier int, found_number int, found_at timestamptz)
LANGUAGE plpgsql STABLE
-- The planner does not know what unpacking the arrays of a whole table costs.
SET enable_seqscan = off SET jit = off SET max_parallel_workers_per_gather = 0
AS $$
DECLARE
  hits refcursor;
  hit record;
  keys int[];
  word text;
  is_hit boolean;
  is_higher boolean;
  count int := 0;
BEGIN
  FOR tier IN after_tier..2 LOOP
    FOR i IN 1..cardinality(days) LOOP
      CONTINUE WHEN tier = after_tier AND since[i] > after_at;
      keys := days[i]::int[];
      IF tier = 0 THEN
        OPEN hits FOR
          SELECT number, "publishedAt", title AS field, NULL::text AS higher FROM search_rows
          WHERE places && keys AND places @> section AND "titleGrams" @> grams AND "publishedAt" >= since[i] AND "publishedAt" < until[i]
          ORDER BY "publishedAt" DESC, number DESC;
      ELSIF tier = 1 THEN
        OPEN hits FOR
          SELECT number, "publishedAt", head AS field, title AS higher FROM search_rows
          WHERE places && keys AND places @> section AND "headGrams" @> grams AND "publishedAt" >= since[i] AND "publishedAt" < until[i]
          ORDER BY "publishedAt" DESC, number DESC;
      ELSE
        OPEN hits FOR
          SELECT number, "publishedAt", text AS field, head AS higher FROM search_rows
          WHERE places && keys AND places @> section AND "textGrams" @> grams AND "publishedAt" >= since[i] AND "publishedAt" < until[i]
          ORDER BY "publishedAt" DESC, number DESC;
      END IF;
      LOOP
        FETCH hits INTO hit;
        EXIT WHEN NOT FOUND;
        CONTINUE WHEN tier = after_tier AND (hit."publishedAt", hit.number) >= (after_at, after_number);
        is_hit := true;
        is_higher := tier > 0;
        FOREACH word IN ARRAY words LOOP
          is_hit := is_hit AND strpos(hit.field, word) > 0;
          EXIT WHEN NOT is_hit;
          is_higher := is_higher AND strpos(hit.higher, word) > 0;
        END LOOP;
        CONTINUE WHEN is_higher OR NOT is_hit;
        found_tier := tier;
        found_number := hit.number;
        found_at := hit."publishedAt";
        RETURN NEXT;
        count := count + 1;
        IF count >= wanted THEN RETURN; END IF;
      END LOOP;
      CLOSE hits;
    END LOOP;
  END LOOP;
END
$$;

-- How many articles of these windows have all the grams, at most `most`.
CREATE FUNCTION count_search(grams int[], section int[], since timestamptz[], until timestamptz[], days text[], most int)
RETURNS int
LANGUAGE plpgsql STABLE
SET enable_seqscan = off SET jit = off SET max_parallel_workers_per_gather = 0
AS $$
DECLARE
  total int := 0;
  more int;
  keys int[];
BEGIN
  FOR i IN 1..cardinality(days) LOOP
    keys := days[i]::int[];
    SELECT count(*) INTO more FROM (
      SELECT FROM search_rows
      WHERE places && keys AND places @> section AND "textGrams" @> grams AND "publishedAt" >= since[i] AND "publishedAt" < until[i]
      LIMIT most - total
    ) AS found;
    total := total + more;
    EXIT WHEN total >= most;
  END LOOP;
  RETURN total;
END
$$;
