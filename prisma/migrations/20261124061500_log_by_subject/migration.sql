-- CreateIndex
CREATE INDEX "audit_entries_subjectType_id_idx" ON "audit_entries"("subjectType", "id" DESC);
