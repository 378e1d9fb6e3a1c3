-- The skeleton of lib/accounts/skeleton.ts, for the letters that names may have: Hangul, Latin, digits.
-- Nobody loses a name: of several that look alike the oldest has the key, the others one that no new name can meet.
CREATE TEMPORARY TABLE "keys" ON COMMIT DROP AS
SELECT "id", "key" || CASE WHEN row_number() OVER (PARTITION BY "key" ORDER BY "createdAt", "id") = 1 THEN '' ELSE '#' || "id" END AS "key"
FROM (
  SELECT "id", "createdAt", normalize(
    replace(replace(translate(lower(normalize("name", NFKD)), 'i10ᅦᅨᅫᅰ ', 'lloᅢᅤᅬᅬ'), 'rn', 'm'), 'vv', 'w'), NFC) AS "key"
  FROM "accounts" WHERE "status" <> 'deleted'
) AS "seen";

-- In two steps, so that no key meets one that is about to change.
UPDATE "accounts" SET "nameKey" = NULL;
UPDATE "accounts" SET "nameKey" = "keys"."key" FROM "keys" WHERE "accounts"."id" = "keys"."id";
DROP TABLE "keys";
