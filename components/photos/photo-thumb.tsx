import { photoSrcSet, photoUrl, type PhotoView } from "@/lib/photos/rules";

type Props = { photo: PhotoView; alt: string; sizes?: string };

/** A photo, whole, in a frame of three to two. */
export function PhotoThumb({ photo, alt, sizes = "220px" }: Props) {
  return (
    <img
      src={photoUrl(photo, 480)}
      srcSet={photoSrcSet(photo)}
      sizes={sizes}
      width={photo.width}
      height={photo.height}
      loading="lazy"
      decoding="async"
      alt={alt}
      className="aspect-[3/2] w-full rounded-[5px] bg-wash object-contain"
    />
  );
}
