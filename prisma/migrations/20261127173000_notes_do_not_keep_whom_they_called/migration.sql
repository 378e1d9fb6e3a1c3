-- Who is called is told at once by a notice; nothing read this column.
ALTER TABLE "article_notes" DROP COLUMN "mentionIds";
