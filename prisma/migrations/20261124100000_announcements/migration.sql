-- CreateTable
CREATE TABLE "announcements" (
    "number" INTEGER NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "announcements_pkey" PRIMARY KEY ("number")
);

-- CreateIndex
CREATE INDEX "announcements_at_idx" ON "announcements"("at");
