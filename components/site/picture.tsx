import { focalPosition, photoSrcSet, photoUrl, type PhotoView } from "@/lib/photos/rules";

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
  const position = focalPosition(photo);
  const avif = photoSrcSet(photo, "avif");
  return (
    <>
      {/* React hoists this to the head. The type keeps browsers without AVIF from asking twice. */}
      {isFirst && <link rel="preload" as="image" type="image/avif" imageSrcSet={avif} imageSizes={sizes} fetchPriority="high" />}
      <picture className="contents">
        <source className="hidden" type="image/avif" srcSet={avif} sizes={sizes} />
        <img
          loading={isFirst ? "eager" : "lazy"}
          fetchPriority={isFirst ? "high" : "auto"}
          decoding={isFirst ? "sync" : "async"}
          sizes={sizes}
          srcSet={photoSrcSet(photo)}
          src={photoUrl(photo, 960)}
          width={photo.width}
          height={photo.height}
          alt={alt}
          className={`bg-wash bg-cover bg-center ${className}`}
          style={{ backgroundImage: `url(${photo.blur})`, objectPosition: position, backgroundPosition: position }}
        />
      </picture>
    </>
  );
}
