import { Picture } from "@/components/site/picture";
import { photoUrl, type PhotoView } from "@/lib/photos/rules";

type Props = { photo: PhotoView; alt: string; sizes: string; isFirst: boolean; className: string };

/** A plain way to the large file; with a script it opens on the page, see lightbox.tsx. */
export function PhotoLink({ photo, ...picture }: Props) {
  return (
    <a href={photoUrl(photo, photo.width)} data-photo className="block cursor-zoom-in">
      <Picture photo={photo} {...picture} />
      <span className="sr-only"> 크게 보기</span>
    </a>
  );
}
