-- Numbers of the articles in which another photo took this one's place, so that it can be taken back.
ALTER TABLE "photos" ADD COLUMN "replacedIn" INTEGER[] NOT NULL DEFAULT ARRAY[]::INTEGER[];
