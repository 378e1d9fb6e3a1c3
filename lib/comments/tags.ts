/** Cache tag of one article's comments. */
export const commentsOf = (articleNumber: number) => `comments:${articleNumber}`;
