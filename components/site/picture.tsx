import { photoSrcSet, photoUrl, type PhotoView } from "@/lib/photos/rules";

type Props = {
  photo: PhotoView;
  alt: string;
  /** The width it takes on the page, as in `<img sizes>`. */
  sizes: string;
  /** The largest picture of the first screen: asked for before everything else. */
  isFirst?: boolean;
  className?: string;
};

/** A photo in the width and format that the reader's screen needs, over its blur until it arrives. */
export function Picture({ photo, alt, sizes, isFirst = false, className = "" }: Props) {
  return (
    <picture>
      <source type="image/avif" srcSet={photoSrcSet(photo, "avif")} sizes={sizes} />
      <img
        src={photoUrl(photo, 960)}
        srcSet={photoSrcSet(photo)}
        sizes={sizes}
        width={photo.width}
        height={photo.height}
        alt={alt}
        loading={isFirst ? "eager" : "lazy"}
        fetchPriority={isFirst ? "high" : "auto"}
        decoding={isFirst ? "sync" : "async"}
        className={`bg-wash bg-cover bg-center ${className}`}
        style={{ backgroundImage: `url(${photo.blur})` }}
      />
    </picture>
  );
}
