/** Characters of a view's name, and of the question it keeps; views of one person. */
export const NAME_LIMIT = 30;
export const QUERY_LIMIT = 600;
export const MOST_VIEWS = 30;
