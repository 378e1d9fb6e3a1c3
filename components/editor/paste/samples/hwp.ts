import { a, b, head, i, LOOK, p, type Sample, table } from "./sample";

const STYLES = `<STYLE TYPE="text/css"><!--
p.HStyle0 {style-name:"바탕글"; margin-left:0.0pt; text-align:justify; line-height:160%; font-size:10.0pt; font-family:함초롬바탕;}
p.HStyle1 {style-name:"본문"; margin-left:15.0pt;}
p.HStyle2 {style-name:"개요 1"; margin-left:10.0pt;}
p.HStyle9 {style-name:"쪽 번호"; font-size:10.0pt;}
--></STYLE>`;
const page = (body: string) =>
  `<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.0 Transitional//EN"><HTML><HEAD><META NAME="Generator" CONTENT="Hancom HWP 11.0.0.5178"><META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=utf-8"><TITLE>Untitled</TITLE>${STYLES}</HEAD><BODY><!--StartFragment-->\n${body}\n<!--EndFragment--></BODY></HTML>`;
const line = (text: string, style = "HStyle0") => `<P CLASS=${style} STYLE='line-height:160%;'>${text}</P>\n`;
const dressed = (text: string, more = "") => `<SPAN STYLE='font-size:12.0pt;font-family:"함초롬바탕";${more}line-height:160%;'>${text}</SPAN>`;
const cell = (text: string, more = "") => `<TD ${more} valign="middle" style='width:120px;height:30px;border-left:solid #000000 0.4pt;padding:1.4pt 5.1pt'>${line(text)}</TD>`;

export const HWP: Sample[] = [
  { name: "plain lines", html: page(line("국회는 24일 본회의를 열었다.") + line("표결은 미뤄졌다.")), blocks: [p("국회는 24일 본회의를 열었다."), p("표결은 미뤄졌다.")] },
  { name: "dressed lines", html: page(line(dressed("국회는 24일 본회의를 열었다.", "color:#0000ff;"))), blocks: [p("국회는 24일 본회의를 열었다.")], dropped: LOOK },
  { name: "an outline style is a heading", html: page(line("1. 추진 배경", "HStyle2") + line("배경을 적는다.", "HStyle1")), blocks: [head("1. 추진 배경"), p("배경을 적는다.")] },
  { name: "empty lines", html: page(line("앞") + line("&nbsp;") + line("<BR>") + line("뒤")), blocks: [p("앞"), p("뒤")] },
  { name: "indents made of spaces", html: page(line("&nbsp;&nbsp;&nbsp;들여 쓴 문단이다.") + line("　　전각으로 들여 썼다.")), blocks: [p("들여 쓴 문단이다."), p("전각으로 들여 썼다.")] },
  { name: "symbols that Hangul puts before lines stay as typed", html: page(line("□ 개요") + line("&nbsp;○ 기간: 3월") + line("&nbsp;&nbsp;- 장소: 서울")), blocks: [p("□ 개요"), p("○ 기간: 3월"), p("- 장소: 서울")] },
  { name: "bold words", html: page(line(`의원 ${dressed("12명", "font-weight:bold;")}이 기권했다.`)), blocks: [p("의원 ", b("12명"), "이 기권했다.")], dropped: LOOK },
  { name: "italic words", html: page(line(`이른바 ${dressed("민생법", "font-style:italic;")}이다.`)), blocks: [p("이른바 ", i("민생법"), "이다.")], dropped: LOOK },
  {
    name: "a table",
    html: page(`<TABLE border="1" cellspacing="0" cellpadding="0" style='border-collapse:collapse;border:none;'><TR>${cell("정당")}${cell("의석")}</TR><TR>${cell("가당")}${cell("120")}</TR></TABLE>${line("")}`),
    blocks: [table(false, [["정당", "의석"], ["가당", "120"]])],
  },
  {
    name: "a table with joined cells",
    html: page(`<TABLE border="1"><TR>${cell("구분", 'rowspan="2"')}${cell("득표", 'colspan="2"')}</TR><TR>${cell("수")}${cell("율")}</TR><TR>${cell("가")}${cell("10")}${cell("1%")}</TR></TABLE>`),
    blocks: [table(false, [["구분", "득표", ""], ["", "수", "율"], ["가", "10", "1%"]])],
  },
  {
    name: "a box around a text is that text",
    html: page(`<TABLE border="1"><TR><TD>${line("보도자료")}${line("배포 즉시 보도해 주십시오.")}</TD></TR></TABLE>${line("국회는")}`),
    blocks: [p("보도자료"), p("배포 즉시 보도해 주십시오."), p("국회는")],
  },
  { name: "a picture of the document", html: page(line('<IMG src="file:///C:/Users/KIM/AppData/Local/Temp/Hnc/BinData/EMB0001.bmp" alt="그림입니다. 원본 그림의 이름: CLP0001.bmp" width="520" height="300" vspace="0" hspace="0" border="0">') + line("&lt;사진 1&gt; 본회의장")), blocks: [p("<사진 1> 본회의장")], dropped: { picture: 1 } },
  { name: "a link", html: page(line('<A HREF="http://www.assembly.go.kr" TARGET="_self"><SPAN>국회 누리집</SPAN></A> 참고')), blocks: [p(a("국회 누리집", "http://www.assembly.go.kr"), " 참고")] },
  { name: "Hanja with its reading and old letters", html: page(line("대한민국(大韓民國)") + line("나랏말ᄊᆞ미")), blocks: [p("대한민국(大韓民國)"), p("나랏말ᄊᆞ미")] },
];
