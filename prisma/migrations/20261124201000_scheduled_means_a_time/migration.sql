-- An article that waits has a minute to wait for, and no other has one.
ALTER TABLE "articles" ADD CONSTRAINT "articles_scheduled_has_time" CHECK (("status" = 'scheduled') = ("publishAt" IS NOT NULL));
-- What is taken down by itself says why.
ALTER TABLE "articles" ADD CONSTRAINT "articles_withdrawal_has_reason" CHECK ("withdrawAt" IS NULL OR "withdrawAtReason" IS NOT NULL);
-- A focal point lies on the photo.
ALTER TABLE "photos" ADD CONSTRAINT "photos_focus_on_photo" CHECK ("focalX" BETWEEN 0 AND 1 AND "focalY" BETWEEN 0 AND 1);
