import { a, head, p, type Sample, table } from "./sample";

export const HOSTILE: Sample[] = [
  { name: "a script", html: "<p>글</p><script>alert('canary')</script><noscript>canary</noscript>", blocks: [p("글")], dropped: { script: 1 } },
  { name: "handlers", html: '<p onclick="canary()" onmouseover=canary()>글 <img src=x onerror=canary()></p>', blocks: [p("글")], dropped: { script: 1, picture: 1 } },
  { name: "addresses that run", html: '<a href="javascript:canary()">하나</a> <a href=" JaVaScRiPt:canary()">둘</a> <a href="data:text/html,canary">셋</a> <a href="java&#9;script:canary()">넷</a>', blocks: [p("하나 둘 셋 넷")], dropped: { link: 4 } },
  { name: "a style sheet and an import", html: "<style>@import url(//canary);p{color:red}</style><link rel=stylesheet href=//canary><p>글</p>", blocks: [p("글")] },
  { name: "tags nobody knows", html: "<x-canary onload=1><blink>글</blink></x-canary><marquee>더</marquee>", blocks: [p("글더")], dropped: { script: 1 } },
  { name: "drawings with scripts in them", html: "<svg onload=canary()><script>canary</script><text>canary</text></svg><math><mi>x</mi></math>", blocks: [p("x")] },
  { name: "a form and its frame", html: '<form action="//canary"><label>이름 <input value="canary"></label><button>보내기</button></form><object data="canary.swf"></object>', blocks: [p("이름")], dropped: { control: 2, player: 1 } },
  { name: "tags that never close and close twice", html: "<h2>제목</h2></h2></p><p>글 <b>굵</i></b><td>칸<script ", blocks: [head("제목"), p("글 ", { text: "굵", bold: true }), p("칸")] },
  { name: "letters that turn or hide words", html: "<p>가\u202E나\u200B다\u0000\uFEFF</p>", blocks: [p("가나다")] },
  { name: "a table that says it is endless", html: "<table><tr><td colspan=999999 rowspan=999999>가</td></tr><tr><td>나</td></tr></table>", blocks: [p("가"), p("나")], dropped: { table: 1 } },
  { name: "markup in the words themselves", html: "<p>&lt;script&gt;글&lt;/script&gt;</p>", blocks: [p("<script>글</script>")] },
  { name: "an address that hides where it leads", html: '<p><a href="https://a.kr\\@b.kr/">가</a> <a href="https://a.kr/길">나</a></p>', blocks: [p("가 ", a("나", "https://a.kr/길"))], dropped: { link: 1 } },
  { name: "cells without a table", html: "<tr><td>가</td><td>나</td></tr>", blocks: [p("가"), p("나")] },
  { name: "a table of one row whose head is named", html: "<table><tr><th>가</th><th>나</th></tr><tr><td>1</td><td>2</td></tr></table>", blocks: [table(true, [["가", "나"], ["1", "2"]])] },
];
