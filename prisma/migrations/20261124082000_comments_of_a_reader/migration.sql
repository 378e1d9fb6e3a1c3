-- CreateIndex
CREATE INDEX "comments_authorId_articleId_createdAt_idx" ON "comments"("authorId", "articleId", "createdAt");
