type Post = { title: string; from: string; until: string | null };
type Figure = { slug: string; name: string; aliases?: string[]; role: string; summary: string; roles: Post[] };

const post = (title: string, from: string, until: string | null = null): Post => ({ title, from, until });

/** Public figures of the week, as facts only; the last four are made up for the demo. */
export const PEOPLE: Figure[] = [
  {
    slug: "lee-jae-myung",
    name: "이재명",
    role: "대한민국 대통령",
    summary: "대한민국 제21대 대통령. 2025년 6월 3일 선거에서 당선돼 이튿날 임기를 시작했다. 성남시장과 경기도지사, 국회의원, 더불어민주당 대표를 지냈다. 2025년 경주 APEC 정상회의에서 의장을 맡았다.",
    roles: [post("대한민국 제21대 대통령", "2025-06"), post("더불어민주당 대표", "2022-08", "2025-04"), post("경기도지사", "2018-07", "2021-10"), post("성남시장", "2010-07", "2018-03")],
  },
  {
    slug: "jensen-huang",
    name: "젠슨 황",
    aliases: ["젠슨황", "Jensen Huang"],
    role: "엔비디아 최고경영자",
    summary: "미국 반도체 회사 엔비디아를 1993년 함께 세웠고 그때부터 최고경영자를 맡고 있다. 1963년 대만에서 태어나 미국에서 자랐다. 2025년 10월 경주 APEC CEO 서밋에서 연설했다.",
    roles: [post("엔비디아 공동창업자·최고경영자", "1993-04")],
  },
  {
    slug: "donald-trump",
    name: "도널드 트럼프",
    aliases: ["트럼프"],
    role: "미국 대통령",
    summary: "미국 제45대와 제47대 대통령. 2025년 10월 29일 국립경주박물관에서 한미 정상회담을, 이튿날 부산에서 미중 정상회담을 했다.",
    roles: [post("미국 제47대 대통령", "2025-01"), post("미국 제45대 대통령", "2017-01", "2021-01")],
  },
  {
    slug: "xi-jinping",
    name: "시진핑",
    aliases: ["습근평"],
    role: "중국 국가주석",
    summary: "중국공산당 총서기이자 국가주석. 2025년 10월 30일 한국에 와 부산에서 미국 대통령과 회담하고 경주 APEC 정상회의에 참석했다. 한국 방문은 2014년 이후 11년 만이다.",
    roles: [post("중국 국가주석", "2013-03"), post("중국공산당 총서기", "2012-11")],
  },
  {
    slug: "takaichi-sanae",
    name: "다카이치 사나에",
    aliases: ["다카이치"],
    role: "일본 총리",
    summary: "2025년 10월 21일 일본 제104대 총리로 선출됐다. 일본의 첫 여성 총리다. 같은 달 30일 경주에서 취임 뒤 첫 한일 정상회담을 했다.",
    roles: [post("일본 총리", "2025-10"), post("자유민주당 총재", "2025-10"), post("경제안전보장담당상", "2022-08", "2024-10")],
  },
  {
    slug: "mark-carney",
    name: "마크 카니",
    aliases: ["카니"],
    role: "캐나다 총리",
    summary: "2025년 3월 캐나다 총리에 취임했다. 캐나다은행과 영국 잉글랜드은행에서 총재를 지냈다. 경주 APEC 정상회의에 참석했다.",
    roles: [post("캐나다 총리", "2025-03"), post("잉글랜드은행 총재", "2013-07", "2020-03"), post("캐나다은행 총재", "2008-02", "2013-06")],
  },
  {
    slug: "chey-tae-won",
    name: "최태원",
    role: "SK그룹 회장·대한상공회의소 회장",
    summary: "SK그룹 회장. 2021년부터 대한상공회의소 회장을 맡고 있으며 2025년 경주 APEC CEO 서밋에서 의장을 맡았다.",
    roles: [post("대한상공회의소 회장", "2021-03"), post("SK그룹 회장", "1998-09")],
  },
  {
    slug: "lee-jae-yong",
    name: "이재용",
    role: "삼성전자 회장",
    summary: "2022년 10월 삼성전자 회장에 취임했다. 2025년 10월 31일 경주에서 열린 대통령과 엔비디아 최고경영자의 면담에 함께했다.",
    roles: [post("삼성전자 회장", "2022-10"), post("삼성전자 부회장", "2012-12", "2022-10")],
  },
  {
    slug: "chung-euisun",
    name: "정의선",
    role: "현대자동차그룹 회장",
    summary: "2020년 10월 현대자동차그룹 회장에 취임했다. 2025년 10월 31일 경주에서 열린 대통령과 엔비디아 최고경영자의 면담에 함께했다.",
    roles: [post("현대자동차그룹 회장", "2020-10"), post("현대자동차그룹 수석부회장", "2018-09", "2020-10")],
  },
  {
    slug: "lee-hae-jin",
    name: "이해진",
    role: "네이버 이사회 의장",
    summary: "네이버 창업자. 2025년 3월 이사회 의장으로 돌아왔다. 2025년 10월 31일 경주에서 열린 대통령과 엔비디아 최고경영자의 면담에 함께했다.",
    roles: [post("네이버 이사회 의장", "2025-03"), post("네이버 글로벌투자책임자", "2017-03", "2025-03")],
  },
  {
    slug: "han-jiwoo-robotics",
    name: "한지우",
    role: "로봇공학자",
    summary: "사람 곁에서 움직이는 작업 로봇의 손을 연구한다. 시연을 위해 지어낸 인물이다.",
    roles: [post("동해공학원 협동로봇연구실장", "2021-03")],
  },
  {
    slug: "han-jiwoo-gayageum",
    name: "한지우",
    role: "가야금 연주자",
    summary: "열두 줄 가야금으로 새 곡을 쓰고 연주한다. 시연을 위해 지어낸 인물이다.",
    roles: [post("물결가야금합주단 단장", "2019-09")],
  },
  {
    slug: "bae-yunseul",
    name: "배윤슬",
    role: "토기 복원가",
    summary: "깨진 신라 토기를 맞추는 복원가. 시연을 위해 지어낸 인물이다.",
    roles: [post("윤슬토기복원실 대표", "2016-04")],
  },
  {
    slug: "jang-mujin",
    name: "장무진",
    role: "해양물리학자",
    summary: "동해의 파도 높이를 서른 해 동안 잰 연구자. 시연을 위해 지어낸 인물이다.",
    roles: [post("동쪽바다파고연구소 연구위원", "1995-05")],
  },
];
