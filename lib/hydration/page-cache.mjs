// Next's own page cache, whose whole pages hold their scripts back, and where one says that there is none, answer 404.
import files from "next/dist/server/lib/incremental-cache/file-system-cache.js";
import { deferred } from "./deferred.mjs";

/** Node gives a CommonJS module whole, the bundler its default. */
const FileSystemCache = files.default ?? files;

/** What components/site/missing.tsx draws. No text can hold it: React escapes the bracket. */
const MISSING = '<main id="main" data-status="404"';

/** In place: Next answers the first reader with the object that it keeps. */
function finish(page) {
  // What is postponed is sent after the cached part, with scripts of its own.
  if (page?.kind !== "APP_PAGE" || page.postponed !== undefined) return;
  page.html = deferred(page.html);
  if (page.html.includes(MISSING)) page.status = 404;
}

export default class PageCache extends FileSystemCache {
  /** A page that the build made comes from the disk. */
  async get(...args) {
    const entry = await super.get(...args);
    finish(entry?.value);
    return entry;
  }

  async set(key, page, ...rest) {
    finish(page);
    return super.set(key, page, ...rest);
  }
}
