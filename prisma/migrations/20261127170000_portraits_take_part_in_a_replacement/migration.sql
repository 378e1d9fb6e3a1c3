-- Ids of the people whose portrait another photo became in this one's place, so that it can be taken back.
ALTER TABLE "photos" ADD COLUMN "replacedOf" INTEGER[] NOT NULL DEFAULT ARRAY[]::INTEGER[];
