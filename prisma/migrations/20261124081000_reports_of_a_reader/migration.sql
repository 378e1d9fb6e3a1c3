-- CreateIndex
CREATE INDEX "reports_accountId_idx" ON "reports"("accountId");
