import { a, b, bullets, head, i, LOOK, numbers, p, quote, type Sample, table } from "./sample";

export const WEB: Sample[] = [
  { name: "a news page that parts paragraphs with line ends", html: '<div id="dic_area"><strong class="media_end_summary">요약 한 줄</strong><br><br>첫 문단이다.<br><br>둘째 문단이다.<br>이어지는 줄.</div>', blocks: [p(b("요약 한 줄")), p("첫 문단이다."), p("둘째 문단이다.\n이어지는 줄.")] },
  { name: "an article with headings and paragraphs", html: "<article><h1>제목</h1><p>본문 <em>강조</em></p><h2>소제목</h2><p>더</p></article>", blocks: [head("제목"), p("본문 ", i("강조")), head("소제목"), p("더")] },
  { name: "a figure: the words of its caption stay", html: '<figure><picture><source srcset="a.webp"><img src="a.jpg" alt="사진"></picture><figcaption>본회의장 모습. 연합뉴스</figcaption></figure><p>글</p>', blocks: [p("본회의장 모습. 연합뉴스"), p("글")], dropped: { picture: 1 } },
  { name: "a quotation with its speaker", html: "<blockquote><p>끝까지 가겠다.</p><footer>— <cite>김민서 의원</cite></footer></blockquote>", blocks: [quote("끝까지 가겠다.", "김민서 의원")] },
  { name: "words in quotation marks of the page", html: "<p>그는 <q>아니다</q>라고 했다.</p>", blocks: [p("그는 “아니다”라고 했다.")] },
  { name: "a list with paragraphs and an inner list", html: "<ul><li><p>하나</p><p>더</p><ol><li>안</li></ol></li><li>둘</li></ul>", blocks: [bullets("하나\n더", "안", "둘")] },
  { name: "a list of links", html: '<ol><li><a href="https://a.kr/1">기사 하나</a></li><li>둘</li></ol>', blocks: [{ type: "list", ordered: true, items: [[a("기사 하나", "https://a.kr/1")], [{ text: "둘" }]] }] },
  { name: "a table with its head and caption", html: "<table><caption>지지율</caption><thead><tr><th>정당</th><th>%</th></tr></thead><tbody><tr><th>가당</th><td>31</td></tr></tbody></table>", blocks: [table(true, [["정당", "%"], ["가당", "31"]], "지지율")] },
  { name: "a table in a table", html: "<table><tr><td>가</td><td><table><tr><td>1</td><td>2</td></tr></table></td></tr></table>", blocks: [table(false, [["가", "1 2"]])] },
  { name: "a table too wide for ours, row by row", html: `<table><tr>${"<td>칸</td>".repeat(13)}</tr></table>`, blocks: [p(Array.from({ length: 13 }, () => "칸").join(" · "))], dropped: { table: 1 } },
  { name: "a page laid out by a table", html: `<table><tr><td><p>${"가".repeat(200)}</p><p>${"나".repeat(150)}</p></td><td>옆</td></tr></table>`, blocks: [p("가".repeat(200)), p("나".repeat(150)), p("옆")], dropped: { table: 1 } },
  { name: "a player of YouTube becomes our video, another falls away", html: '<iframe src="https://www.youtube.com/embed/dQw4w9WgXcQ?rel=0" title="브리핑"></iframe><iframe src="https://ads.example.com/x"></iframe><video src="a.mp4"></video>', blocks: [{ type: "video", videoId: "dQw4w9WgXcQ", title: "브리핑" }], dropped: { player: 2 } },
  { name: "a link in the page, to a file and to nowhere", html: '<p><a href="#top">위로</a> <a href="/news/1">다른 기사</a> <a href="file:///C:/a.hwp">문서</a> <a href="mailto:a@b.kr">편지</a></p>', blocks: [p("위로 다른 기사 문서 ", a("편지", "mailto:a@b.kr"))], dropped: { link: 2 } },
  { name: "what is hidden on the page", html: '<p>보이는 글<span style="display:none">복사 금지</span></p><p hidden>숨김</p><div style="font-size:0">추적</div>', blocks: [p("보이는 글")], dropped: { hidden: 3 } },
  { name: "buttons and points that count readers", html: '<p>글</p><button>공유</button><img src="https://t.kr/p.gif" width="1" height="1">', blocks: [p("글")], dropped: { control: 1 } },
  { name: "preformatted lines", html: "<pre>첫 줄\n  둘째 줄\n\n다음</pre>", blocks: [p("첫 줄\n둘째 줄"), p("다음")] },
  { name: "terms and what they mean", html: "<dl><dt>만파</dt><dd>만파식적의 만파</dd></dl><hr><p>끝</p>", blocks: [p("만파"), p("만파식적의 만파"), p("끝")] },
  { name: "spaces that a browser writes", html: '<p><span style="color: rgb(0, 0, 0); font-family: Nanum; white-space: normal; display: inline !important;">앞</span><span>&nbsp;</span><b> 굵게 </b>\n\t뒤</p>', blocks: [p("앞 ", b("굵게 "), "뒤")], dropped: LOOK },
  { name: "a heading too long for ours", html: `<h3>${"긴 ".repeat(70)}</h3>`, blocks: [p("긴 ".repeat(70).trim())] },
  { name: "a numbered list with line ends in it", html: "<ol><li>하나<br>더</li><li> </li><li>둘</li></ol>", blocks: [numbers("하나\n더", "둘")] },
];
