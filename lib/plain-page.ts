/**
 * A page for where React draws none, a route or the proxy, that cannot answer with the site's own. Both texts are the
 * house's own words: nothing is escaped.
 */
export const plainPage = (status: 403 | 404, title: string, words: string): Response =>
  new Response(
    `<!doctype html>
<html lang="ko">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${title} · 만파</title>
<style>
  :root { color-scheme: light dark; font: 16px/1.6 Pretendard, system-ui, sans-serif }
  main { max-width: 36rem; margin: 20vh auto; padding: 0 1.25rem; text-align: center }
  h1 { font-size: 1.35rem }
  a { display: inline-block; padding: .6rem; color: inherit; font-weight: 600 }
</style>
<main>
  <h1>${title}</h1>
  <p>${words}</p>
  <p><a href="/">첫 화면으로</a></p>
</main>
</html>
`,
    { status, headers: { "Content-Type": "text/html; charset=utf-8", "Cache-Control": "no-store" } },
  );
