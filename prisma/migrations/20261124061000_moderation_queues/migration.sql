-- The reported queue, oldest report first, and its count: only a sliver of the comments.
CREATE INDEX "comments_reported_queue" ON "comments" ("reportedAt", "id") WHERE "openReports" > 0;
