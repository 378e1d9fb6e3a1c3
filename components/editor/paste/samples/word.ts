import { a, b, bullets, head, i, LOOK, numbers, p, quote, type Sample, table } from "./sample";

const page = (body: string, style = "") => `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word">
<head><meta http-equiv=Content-Type content="text/html; charset=utf-8"><meta name=Generator content="Microsoft Word 15">
<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<style><!-- p.MsoNormal, li.MsoNormal {mso-style-unhide:no; margin:0cm; font-size:10.0pt; font-family:"맑은 고딕";} ${style} --></style></head>
<body lang=KO style='tab-interval:40.0pt'><!--StartFragment-->${body}<!--EndFragment--></body></html>`;

const item = (text: string, mark: string, list = "l0 level1 lfo1", position = "Middle") => `
<p class=MsoListParagraphCxSp${position} style='margin-left:40.0pt;mso-para-margin-left:0gd;text-indent:-20.0pt;mso-list:${list}'><![if !supportLists]><span
lang=EN-US style='font-family:Wingdings;mso-fareast-font-family:Wingdings'><span style='mso-list:Ignore'>${mark}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>${text}<span lang=EN-US><o:p></o:p></span></p>`;

export const WORD: Sample[] = [
  {
    name: "paragraphs, with the empty ones between them",
    html: page(`<p class=MsoNormal>서울시는 24일 새 교통 대책을
발표했다.<span lang=EN-US><o:p></o:p></span></p>\n<p class=MsoNormal><span lang=EN-US><o:p>&nbsp;</o:p></span></p>\n<p class=MsoNormal>내년 <span lang=EN-US>3</span>월부터 시행한다<span lang=EN-US>.<o:p></o:p></span></p>`),
    blocks: [p("서울시는 24일 새 교통 대책을 발표했다."), p("내년 3월부터 시행한다.")],
  },
  {
    name: "headings of every level",
    html: page("<h1>교통 대책<span lang=EN-US><o:p></o:p></span></h1><p class=MsoNormal>본문이다.</p><h2 style='mso-list:l0 level1 lfo1'>세부 내용</h2><h3>버스</h3>"),
    blocks: [head("교통 대책"), p("본문이다."), head("세부 내용"), head("버스")],
  },
  {
    name: "a title and a heading by the name of their style",
    html: page("<p class=MsoTitle>기획안</p><p class=a3>개요를 적는다</p><p class=MsoNormal>본문</p>", "p.a3 {mso-style-name:\"제목 4\"; margin:0cm;}"),
    blocks: [head("기획안"), head("개요를 적는다"), p("본문")],
  },
  {
    name: "a bulleted list made of paragraphs",
    html: page(`<p class=MsoNormal>대책은 셋이다.</p>${item("버스 전용차로 확대", "Ø", undefined, "First")}${item("심야 버스 증편", "Ø")}${item("환승 할인", "Ø", undefined, "Last")}<p class=MsoNormal>끝.</p>`),
    blocks: [p("대책은 셋이다."), bullets("버스 전용차로 확대", "심야 버스 증편", "환승 할인"), p("끝.")],
  },
  {
    name: "a numbered list made of paragraphs",
    html: page(item("첫째", "1.") + item("둘째", "2.") + item("셋째", "3.")),
    blocks: [numbers("첫째", "둘째", "셋째")],
  },
  {
    name: "two lists that follow one another",
    html: page(item("가", "1)", "l1 level1 lfo2") + item("나", "2)", "l1 level1 lfo2") + item("다", "·", "l2 level1 lfo3")),
    blocks: [numbers("가", "나"), bullets("다")],
  },
  {
    name: "an inner level goes on in the same list",
    html: page(item("버스", "·") + item("심야", "o", "l0 level2 lfo1") + item("지하철", "·")),
    blocks: [bullets("버스", "심야", "지하철")],
  },
  {
    name: "bold and italics, by name and by style",
    html: page("<p class=MsoNormal>예산은 <b style='mso-bidi-font-weight:normal'><span lang=EN-US>120</span>억 원</b>이며 <i>가칭</i> ‘<span style='font-weight:bold'>빠른길</span>’이다.</p>"),
    blocks: [p("예산은 ", b("120억 원"), "이며 ", i("가칭"), " ‘", b("빠른길"), "’이다.")],
  },
  {
    name: "colours, fonts and sizes fall away, told once",
    html: page("<p class=MsoNormal align=center style='text-align:center'><span style='font-size:16.0pt;font-family:\"궁서\";color:red'>큰 글씨</span> <u>밑줄</u></p>"),
    blocks: [p("큰 글씨 밑줄")],
    dropped: LOOK,
  },
  {
    name: "a link with its underline",
    html: page("<p class=MsoNormal>자료는 <span lang=EN-US><a href=\"https://www.seoul.go.kr/news?a=1&amp;b=2\"><span lang=EN-US><span lang=EN-US>서울시 누리집</span></span></a></span>에 있다.</p>"),
    blocks: [p("자료는 ", a("서울시 누리집", "https://www.seoul.go.kr/news?a=1&b=2"), "에 있다.")],
  },
  {
    name: "a table with the paragraphs of its cells",
    html: page(`<table class=MsoTableGrid border=1 cellspacing=0 cellpadding=0 style='border-collapse:collapse'><tr style='mso-yfti-irow:0'><td width=200 valign=top style='width:150.25pt;border:solid windowtext 1.0pt'><p class=MsoNormal>노선<o:p></o:p></p></td><td><p class=MsoNormal>배차</p></td></tr><tr><td><p class=MsoNormal>N13</p></td><td><p class=MsoNormal>25분</p><p class=MsoNormal>주말 30분</p></td></tr></table><p class=MsoNormal>끝</p>`),
    blocks: [table(false, [["노선", "배차"], ["N13", "25분\n주말 30분"]]), p("끝")],
  },
  {
    name: "a table whose cells were joined",
    html: page("<table class=MsoTableGrid><tr><td rowspan=2><p>구분</p></td><td colspan=2><p>승객</p></td></tr><tr><td><p>평일</p></td><td><p>주말</p></td></tr></table>"),
    blocks: [table(false, [["구분", "승객", ""], ["", "평일", "주말"]])],
  },
  {
    name: "a picture, in both of the ways Word writes it",
    html: page(`<p class=MsoNormal><span lang=EN-US><!--[if gte vml 1]><v:shape id="그림_1" type="#_x0000_t75" style='width:300pt'><v:imagedata src="file:///C:/Users/kim/image001.jpg"/></v:shape><![endif]--><![if !vml]><img width=400 height=267 src="file:///C:/Users/kim/clip_image001.jpg" v:shapes="그림_1"><![endif]></span></p><p class=MsoNormal>사진 아래 글</p>`),
    blocks: [p("사진 아래 글")],
    dropped: { picture: 1 },
  },
  {
    name: "comments and tracked deletions",
    html: page(`<p class=MsoNormal>시장은 <del cite="mailto:kim" datetime="2026-11-24T10:00">매우 </del><ins cite="mailto:kim">어제 </ins><a style='mso-comment-reference:K_1'>밝혔다</a><span class=MsoCommentReference><span style='mso-special-character:comment'>&nbsp;<a href="#_msocom_1" class=msocomanchor>[K1]</a></span></span>.</p><div style='mso-element:comment-list'><div style='mso-element:comment'><p class=MsoCommentText>출처 확인 요망</p></div></div>`),
    blocks: [p("시장은 어제 밝혔다.")],
    dropped: { deleted: 1, note: 2 },
  },
  {
    name: "a footnote keeps its words, not its way back",
    html: page(`<p class=MsoNormal>인구는 940만이다<a href="#_ftn1" name="_ftnref1"><span class=MsoFootnoteReference>[1]</span></a>.</p><div style='mso-element:footnote-list'><hr align=left size=1 width="33%"><div style='mso-element:footnote' id=ftn1><p class=MsoFootnoteText><a href="#_ftnref1" name="_ftn1">[1]</a> 통계청, 2026.</p></div></div>`),
    blocks: [p("인구는 940만이다[1]."), p("[1] 통계청, 2026.")],
  },
  {
    name: "Word in a browser, where every item is a list of its own",
    html: `<div class="OutlineElement Ltr SCXW1"><p class="Paragraph SCXW1" role="heading" aria-level="2" style="font-weight:normal"><span class="TextRun SCXW1"><span class="NormalTextRun SCXW1">요점</span></span><span class="EOP SCXW1">&nbsp;</span></p></div><div class="ListContainerWrapper SCXW1"><ul class="BulletListStyle1 SCXW1"><li class="OutlineElement"><p class="Paragraph"><span class="TextRun">하나</span><span class="EOP">&nbsp;</span></p></li></ul></div><div class="ListContainerWrapper SCXW1"><ul class="BulletListStyle1 SCXW1"><li class="OutlineElement"><p class="Paragraph"><span class="TextRun">둘</span></p></li></ul></div>`,
    blocks: [head("요점"), bullets("하나", "둘")],
  },
  {
    name: "a quotation and a form field",
    html: page("<blockquote style='margin-left:40pt'><p class=MsoNormal>“늦지 않게 하겠다.”</p><p class=MsoNormal>시장은 거듭 말했다.</p></blockquote><p class=MsoNormal>동의 <input type=checkbox name=a></p>"),
    blocks: [quote("“늦지 않게 하겠다.”\n시장은 거듭 말했다."), p("동의")],
    dropped: { control: 1 },
  },
];
