-- AlterTable
ALTER TABLE "accounts" ADD COLUMN     "nameKey" TEXT;

-- CreateIndex
CREATE UNIQUE INDEX "accounts_nameKey_key" ON "accounts"("nameKey");
