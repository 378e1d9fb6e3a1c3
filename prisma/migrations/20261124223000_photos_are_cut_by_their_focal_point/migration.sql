-- One point that stays in every crop is enough: nobody cuts each shape by hand.
DROP TRIGGER "photos_notify" ON "photos";
ALTER TABLE "photos" DROP COLUMN "crops";

CREATE TRIGGER "photos_notify"
  AFTER UPDATE OF "focalX", "focalY" ON "photos"
  FOR EACH ROW
  WHEN (OLD."focalX" IS DISTINCT FROM NEW."focalX" OR OLD."focalY" IS DISTINCT FROM NEW."focalY")
  EXECUTE FUNCTION notify_site_change();
