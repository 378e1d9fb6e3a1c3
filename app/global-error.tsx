"use client";

/** The last resort, when even the frame of the page has failed: it needs nothing but itself. */
export default function GlobalErrorPage({ reset }: { reset: () => void }) {
  return (
    <html lang="ko">
      <body style={{ margin: 0, padding: "96px 24px", textAlign: "center", fontFamily: "system-ui, sans-serif", wordBreak: "keep-all", colorScheme: "light dark" }}>
        <title>잠시 문제가 생겼습니다 · 만파</title>
        <h1 style={{ fontSize: 26 }}>잠시 문제가 생겼습니다</h1>
        <p>조금 뒤에 다시 시도해 주세요.</p>
        <button type="button" onClick={reset} style={{ minHeight: 44, padding: "0 20px", font: "inherit", cursor: "pointer" }}>
          다시 시도
        </button>
        <p>
          <a href="/" style={{ display: "inline-block", padding: "12px 20px", color: "inherit" }}>
            첫 화면으로
          </a>
        </p>
      </body>
    </html>
  );
}
