// Next's own page cache, whose whole pages hold their scripts back.
import files from "next/dist/server/lib/incremental-cache/file-system-cache.js";
import { deferred } from "./deferred.mjs";

/** Node gives a CommonJS module whole, the bundler its default. */
const FileSystemCache = files.default ?? files;

/** In place: Next answers the first reader with the object that it keeps. */
function holdBack(page) {
  // What is postponed is sent after the cached part, with scripts of its own.
  if (page?.kind === "APP_PAGE" && page.postponed === undefined) page.html = deferred(page.html);
}

export default class PageCache extends FileSystemCache {
  /** A page that the build made comes from the disk. */
  async get(...args) {
    const entry = await super.get(...args);
    holdBack(entry?.value);
    return entry;
  }

  async set(key, page, ...rest) {
    holdBack(page);
    return super.set(key, page, ...rest);
  }
}
