import { NotFoundWords } from "./not-found-words";
import { SiteFrame } from "./site-frame";

/**
 * In place of a page for what is not there. Next's own notFound() answers with an empty document that only a script
 * fills; this one is whole, and by its mark a kept page answers 404 (lib/hydration/page-cache.mjs).
 */
export function Missing() {
  return (
    <SiteFrame>
      <main id="main" data-status="404" className="wrap pt-14 pb-20">
        <div className="mx-auto max-w-[560px]">
          <NotFoundWords />
        </div>
      </main>
    </SiteFrame>
  );
}
