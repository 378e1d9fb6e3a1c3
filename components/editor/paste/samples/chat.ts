import { a, b, bullets, head, LOOK, numbers, p, type Sample, table } from "./sample";

/** A Google document stands in one light <b>. */
const google = (body: string) => `<meta charset='utf-8'><b style="font-weight:normal;" id="docs-internal-guid-7c1e">${body}</b>`;
const span = (text: string, weight = 400) => `<span style="font-size:11pt;font-family:Arial,sans-serif;color:#000000;background-color:transparent;font-weight:${weight};font-style:normal;white-space:pre-wrap;">${text}</span>`;
const gp = (text: string) => `<p dir="ltr" style="line-height:1.38;margin-top:0pt;margin-bottom:0pt;">${text}</p>`;

export const CHAT: Sample[] = [
  { name: "Google: paragraphs are not bold", html: google(`${gp(span("첫 문단이다."))}<br />${gp(span("둘째 ") + span("문단", 700) + span("이다."))}`), blocks: [p("첫 문단이다."), p("둘째 ", b("문단"), "이다.")], dropped: LOOK },
  { name: "Google: a heading", html: google(`<h2 dir="ltr" style="line-height:1.38;">${span("배경")}</h2>${gp(span("본문"))}`), blocks: [head("배경"), p("본문")], dropped: LOOK },
  {
    name: "Google: a list in a list",
    html: google(`<ul style="margin-top:0;"><li dir="ltr" aria-level="1" style="list-style-type:disc;white-space:pre;"><p dir="ltr" role="presentation">${span("하나")}</p></li><ul><li dir="ltr" aria-level="2" style="list-style-type:circle;"><p role="presentation">${span("하나의 하나")}</p></li></ul><li dir="ltr"><p>${span("둘")}</p></li></ul>`),
    blocks: [bullets("하나", "하나의 하나", "둘")],
    dropped: LOOK,
  },
  { name: "Google: a link", html: google(gp(`${span("자료는 ")}<a href="https://data.go.kr/" style="text-decoration:none;">${span("여기")}</a>${span(" 있다")}`)), blocks: [p("자료는 ", a("여기", "https://data.go.kr/"), " 있다")], dropped: LOOK },
  { name: "Google: a table", html: google(`<div dir="ltr" align="left"><table style="border:none;"><colgroup><col width="301"/><col width="301"/></colgroup><tbody><tr style="height:0pt"><td style="vertical-align:top;">${gp(span("연도"))}</td><td>${gp(span("명"))}</td></tr><tr><td>${gp(span("2026"))}</td><td>${gp(span("51"))}</td></tr></tbody></table></div><br />`), blocks: [table(false, [["연도", "명"], ["2026", "51"]])], dropped: LOOK },
  { name: "a sheet's cells", html: `<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><style><!--table {mso-displayed-decimal-separator:"\\.";} .xl65 {color:black;}--></style></head><body><table border=0 cellpadding=0 cellspacing=0 width=144 style='border-collapse:collapse'><!--StartFragment--><col width=72 span=2><tr height=23><td height=23 class=xl65 width=72>구</td><td class=xl65 align=right>인구</td></tr><tr><td class=xl65>종로</td><td class=xl65 align=right x:num="139000">139,000</td></tr><!--EndFragment--></table></body></html>`, blocks: [table(false, [["구", "인구"], ["종로", "139,000"]])] },
  { name: "KakaoTalk: messages in blocks", html: "<div>[김기자] [오후 3:12] 현장 도착했습니다</div><div>[데스크] [오후 3:13] 사진 먼저요</div>", blocks: [p("[김기자] [오후 3:12] 현장 도착했습니다"), p("[데스크] [오후 3:13] 사진 먼저요")] },
  { name: "KakaoTalk: one message of several lines", html: '<span style="white-space: pre-wrap;">속보입니다\n강남역 앞\n\n차량 3대 추돌</span>', blocks: [p("속보입니다\n강남역 앞"), p("차량 3대 추돌")] },
  { name: "KakaoTalk: emoticons drawn as pictures", html: '<div>확인했습니다 <img class="emoji" alt="👍🏻" src="https://k.kakaocdn.net/1.png" width="20" height="20"></div><div><img src="https://item.kakaocdn.net/e.webp" alt="이모티콘"></div>', blocks: [p("확인했습니다 👍🏻")], dropped: { picture: 1 } },
  { name: "a mail with its lines", html: '<div dir="ltr">안녕하십니까.<div><br></div><div>보도자료 보냅니다.<br>담당 김민서</div></div>', blocks: [p("안녕하십니까."), p("보도자료 보냅니다.\n담당 김민서")] },
  { name: "a mail that answers another", html: '<div>동의합니다.</div><div class="gmail_quote"><div>11월 24일 작성:</div><blockquote class="gmail_quote" style="margin:0 0 0 .8ex"><div>월요일은 어떻습니까?</div></blockquote></div>', blocks: [p("동의합니다."), p("11월 24일 작성:"), { type: "quote", runs: [{ text: "월요일은 어떻습니까?" }] }] },
  { name: "a notebook's list of things to do", html: '<ul><li><input type="checkbox" checked>취재 요청</li><li><input type="checkbox">사진</li></ul><ol start="3"><li>셋</li></ol>', blocks: [bullets("취재 요청", "사진"), numbers("셋")], dropped: { control: 2 } },
];
