/** 12,345. `toLocaleString` says the same, after loading a locale that a page of comments can do without. */
export const grouped = (whole: number): string => String(whole).replace(/\B(?=(?:\d{3})+$)/g, ",");
