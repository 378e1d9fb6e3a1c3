import type { Refusal } from "@/lib/result";

const escape = (text: string) => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

/**
 * The refusal of a form whose text is too long for a cookie, as a page of its own: the same form again with every
 * character in it. It stands outside React because a route handler answers it.
 */
export function keptDocument({ action, fields, refusal, back }: { action: string; fields: Record<string, string>; refusal: Refusal; back: string }): string {
  const boxes = Object.entries(fields).map(([name, value]) =>
    name === "body" || name === "note"
      ? // HTML swallows the first line feed of a textarea.
        `<textarea name="${escape(name)}" rows="12" aria-label="쓰신 글">\n${escape(value)}</textarea>`
      : `<input type="hidden" name="${escape(name)}" value="${escape(value)}">`,
  );
  return `<!doctype html>
<html lang="ko">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>등록하지 못했습니다 | 만파</title>
<style>body{max-width:40rem;margin:2rem auto;padding:0 1.2rem;font:16px/1.6 system-ui,sans-serif;word-break:keep-all}textarea{box-sizing:border-box;width:100%;font:inherit}button{min-height:44px;padding:0 1.4rem;font:inherit;margin-top:.6rem}</style>
</head>
<body>
<main>
<h1>등록하지 못했습니다</h1>
<p role="alert">${escape(refusal.message)} 쓰신 글은 아래에 그대로 있습니다.</p>
<form method="post" action="${escape(action)}">${boxes.join("")}<button>다시 등록</button></form>
<p><a href="${escape(back)}">기사로 돌아가기</a></p>
</main>
</body>
</html>
`;
}
