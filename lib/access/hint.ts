export const HINT_COOKIE = "manpa-signed-in";

/** Whether a cookie header or `document.cookie` says that somebody signed in here. */
export const isHinted = (cookies: string): boolean => cookies.split("; ").includes(`${HINT_COOKIE}=1`);
