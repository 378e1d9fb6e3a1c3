/** Folded characters from which a near-same text under one article is taken for the same. */
export const MIN_NEAR = 10;
/** The same from which one text in several accounts means something: anybody may say 좋은 기사네요. */
export const MIN_SHARED = 20;

const NOT_SAID = /[^\p{L}\p{N}]+/gu;

/** What a text says, without how: no case, width, spacing, punctuation or emoji, nothing drawn out. */
export const essence = (text: string): string => text.normalize("NFKC").toLowerCase().replace(NOT_SAID, "").replace(/(.)\1+/gu, "$1");
