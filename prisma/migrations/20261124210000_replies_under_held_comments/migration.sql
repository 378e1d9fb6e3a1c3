-- The count under an article leaves out replies to held comments. Those are few; this finds them.
CREATE INDEX "comments_held_idx" ON "comments" ("articleId") WHERE "status" = 'held';
