// Next's own page cache, whose whole pages hold their scripts back.
import files from "next/dist/server/lib/incremental-cache/file-system-cache.js";
import { deferred } from "./deferred.mjs";

/** Made once for each cached page, and forgotten with it. */
const pages = new WeakMap();

/** Node gives a CommonJS module whole, the bundler its default. */
const FileSystemCache = files.default ?? files;

export default class PageCache extends FileSystemCache {
  async get(...args) {
    const entry = await super.get(...args);
    const page = entry?.value;
    // What is postponed is sent after the cached part, with scripts of its own.
    if (page?.kind !== "APP_PAGE" || page.postponed !== undefined) return entry;
    if (!pages.has(page)) pages.set(page, { ...page, html: deferred(page.html) });
    return { ...entry, value: pages.get(page) };
  }
}
