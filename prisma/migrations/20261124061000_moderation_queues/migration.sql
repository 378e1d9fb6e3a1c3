-- The reported queue, oldest report first, and its count: only a sliver of the comments.
CREATE INDEX "comments_reported_queue" ON "comments" ("reportedAt", "id") WHERE "openReports" > 0;

-- The log of one kind of subject, the latest first.
CREATE INDEX "audit_entries_subjectType_id_idx" ON "audit_entries"("subjectType", "id" DESC);
