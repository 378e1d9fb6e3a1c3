-- Prisma does not manage what stands here: CHECK constraints, partial indexes and a trigger.

-- The comment limit of lib/comments/rules.ts, on the tidied text. COLLATE "C" keeps every range a range of code points.
-- A ZWJ, a selector and a mark are judged by ranges that hold every emoji and some more: the exact set moves with Unicode.
ALTER TABLE "comments"
  ADD CONSTRAINT "comments_body_characters" CHECK (char_length("body") BETWEEN 1 AND 200),
  -- Every character once, what is not ASCII once more, what is above the basic plane twice more.
  ADD CONSTRAINT "comments_body_bytes" CHECK (
    char_length("body")
    + char_length(regexp_replace("body" COLLATE "C", '[\u0001-\u007F]', '', 'g'))
    + 2 * char_length(regexp_replace("body" COLLATE "C", '[\u0001-\uFFFF]', '', 'g')) <= 400
  ),
  ADD CONSTRAINT "comments_body_nfc" CHECK ("body" IS NFC NORMALIZED AND "body" COLLATE "C" !~ '\u11A7'),
  ADD CONSTRAINT "comments_body_controls" CHECK (
    "body" COLLATE "C" !~ '[\u0001-\u0009\u000B-\u001F\u007F-\u00A0\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069]'
  ),
  ADD CONSTRAINT "comments_body_invisible" CHECK (
    "body" COLLATE "C" !~ '[\u00AD\u034F\u115F\u1160\u17B4\u17B5\u180B-\u180F\u200B\u200C\u2060-\u2065\u206A-\u206F\u2800\u3164\uFE00-\uFE0D\uFEFF\uFFA0\uFFF9-\uFFFB\U000E0100-\U000E01EF\U0001BCA0-\U0001BCA3\U0001D173-\U0001D17A]'
  ),
  ADD CONSTRAINT "comments_body_noncharacters" CHECK (
    "body" COLLATE "C" !~ '[\uFDD0-\uFDEF\uFFFE\uFFFF\U0001FFFE\U0001FFFF\U0002FFFE\U0002FFFF\U0003FFFE\U0003FFFF\U0004FFFE\U0004FFFF\U0005FFFE\U0005FFFF\U0006FFFE\U0006FFFF\U0007FFFE\U0007FFFF\U0008FFFE\U0008FFFF\U0009FFFE\U0009FFFF\U000AFFFE\U000AFFFF\U000BFFFE\U000BFFFF\U000CFFFE\U000CFFFF\U000DFFFE\U000DFFFF\U000EFFFE\U000EFFFF\U000FFFFE\U000FFFFF\U0010FFFE\U0010FFFF]'
  ),
  ADD CONSTRAINT "comments_body_joiners" CHECK (
    "body" COLLATE "C" !~ '(^|[^\u00A9\u00AE\u203C-\u2BFF\u3030\u303D\u3297\u3299\uFE0F\U0001F000-\U0001FFFD\U000E007F])\u200D'
    AND "body" COLLATE "C" !~ '\u200D($|[^#*0-9\u00A9\u00AE\u203C-\u2BFF\u3030\u303D\u3297\u3299\U0001F000-\U0001FFFD])'
  ),
  ADD CONSTRAINT "comments_body_selectors" CHECK (
    "body" COLLATE "C" !~ '(^|[^#*0-9\u00A9\u00AE\u203C-\u2BFF\u3030\u303D\u3297\u3299\U0001F000-\U0001FFFD])[\uFE0E\uFE0F]'
  ),
  ADD CONSTRAINT "comments_body_tags" CHECK (
    regexp_replace("body" COLLATE "C", '\U0001F3F4[\U000E0030-\U000E0039\U000E0061-\U000E007A]{3,7}\U000E007F', '', 'g') !~ '[\U000E0000-\U000E007F]'
  ),
  ADD CONSTRAINT "comments_body_lines" CHECK ("body" COLLATE "C" !~ '\n{3}|[ \u1680\u2000-\u200A\u202F\u205F\u3000]\n'),
  ADD CONSTRAINT "comments_body_trimmed" CHECK (
    "body" COLLATE "C" !~ '^[ \n\u1680\u2000-\u200A\u202F\u205F\u3000]|[ \n\u1680\u2000-\u200A\u202F\u205F\u3000]$'
  );

-- Counts that follow from rows can never go below none.
ALTER TABLE "comments"
  ADD CONSTRAINT "comments_counts" CHECK ("likes" >= 0 AND "dislikes" >= 0 AND "openReports" >= 0 AND "score" = "likes" - "dislikes"),
  ADD CONSTRAINT "comments_reason" CHECK ("status" <> 'removed' OR "reason" IS NOT NULL);

-- The number beside the heading, from the index alone.
CREATE INDEX "comments_visible_idx" ON "comments" ("articleId") WHERE "status" = 'visible';

-- What is written into the log stays: for every role, replication included.
CREATE FUNCTION refuse_audit_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'audit_entries: rows are only ever added' USING ERRCODE = 'insufficient_privilege';
END
$$;

CREATE TRIGGER "audit_entries_append_only"
  BEFORE UPDATE OR DELETE OR TRUNCATE ON "audit_entries"
  FOR EACH STATEMENT EXECUTE FUNCTION refuse_audit_change();

ALTER TABLE "audit_entries" ENABLE ALWAYS TRIGGER "audit_entries_append_only";
