import { h, p, type Piece, q } from "./piece";

/** Published once, then taken down by the desk. */
export const WITHDRAWN: { piece: Piece; at: string; reason: string } = {
  at: "30 18:25:00",
  reason: "수수료를 연 단위로 바꾸는 계산에 잘못된 기준일을 썼습니다. 확인한 뒤 다시 냅니다.",
  piece: {
    section: "shops",
    reporters: ["baek-songi"],
    at: "30 10:40:13",
    title: "카드 매출 하루 먼저 받기, 편하지만 공짜는 아니다",
    tags: ["소상공인", "카드", "선정산"],
    body: [
      p("손님이 카드로 낸 돈이 가게 통장에 들어오기까지는 이틀에서 사흘이 걸린다. 이 돈을 하루 먼저 주는 선정산 서비스가 늘었다. 재료값을 날마다 치러야 하는 작은 가게에는 요긴하다."),
      p("값은 얼핏 작다. 하루 0.04% 안팎이다. 하지만 날마다 쓰면 한 해 14%가 넘는 빚을 지는 것과 비슷하다. 서비스 여섯 곳 가운데 이 숫자를 연 단위로 보여 주는 곳은 둘뿐이었다."),
      p("반찬가게를 하는 임보라 씨는 쓰는 날을 정했다. 시장 경매가 있는 월요일과 목요일만 먼저 받는다. 그렇게 바꾸고 한 달에 내던 돈이 십일만 원에서 삼만 원으로 줄었다."),
    ],
  },
};

/** On its way through the desk: sent in with a word to it, put down for tomorrow, put away. */
export const IN_HAND: Record<"inReview" | "scheduled" | "archived", Piece> = {
  inReview: {
    section: "politics",
    reporters: ["seo-garam"],
    at: "31 17:20:00",
    title: "회의장 밖 사흘, 택시 기사 네 사람의 수첩",
    deck: "정상회의 사흘 동안 경주 시내를 돈 택시 기사들이 적은 손님과 길 이야기",
    dateline: "만파=경주",
    tags: ["APEC", "경주"],
    body: [
      p("첫째 날 손님은 기자였고, 둘째 날은 경호원이었고, 셋째 날은 다시 동네 어르신이었다. 스무 해 넘게 경주에서 택시를 몬 네 사람에게 사흘 동안의 수첩을 보여 달라고 했다."),
      p("통제 구간이 바뀔 때마다 돌아가는 길이 길어졌지만 요금은 미터기대로 받았다고 한다. 수첩 끝에는 네 사람 모두 같은 말을 적었다. ‘길 묻는 사람이 많았다.’"),
    ],
  },
  scheduled: {
    section: "banking",
    reporters: ["moon-jiho"],
    at: "31 17:40:00",
    title: "월급날 아침에 볼 것 세 가지",
    deck: "자동이체 순서, 남는 돈의 자리, 다음 달 첫 주의 카드값",
    tags: ["저축", "돈의 모양"],
    body: [
      p("월급이 들어온 날 통장을 오래 들여다보는 사람은 드물다. 하지만 그날 아침 십 분이 한 달을 정한다. 자동이체가 빠지는 순서부터 보자."),
      p("다음은 남는 돈의 자리다. 쓰는 통장에 그대로 두면 쓰게 된다. 마지막은 다음 달 첫 주에 나갈 카드값이다. 이 셋을 적어 두면 나머지는 저절로 간다."),
    ],
  },
  archived: {
    section: "chips",
    reporters: ["yoon-taeoh"],
    at: "31 09:15:00",
    title: "기조연설 미리 보기 (연설이 먼저 끝나 쓰지 않음)",
    tags: ["GPU"],
    body: [p("연설에서 나올 만한 이야기를 미리 정리한 글이다. 연설이 예정보다 일찍 끝나 싣지 않기로 했다.")],
  },
};

/** Left on the desk: one nearly done, one just begun, one waiting for its editor. */
export const DRAFTS: Piece[] = [
  {
    section: "politics",
    reporters: ["seo-garam"],
    at: "31 16:40:00",
    title: "결과문의 낱말들: 회의가 남긴 것과 남기지 못한 것",
    deck: "정상회의가 끝나면 함께 낼 풀이 기사. 결과문이 나온 뒤 숫자를 채운다.",
    dateline: "만파=경주",
    tags: ["APEC", "경주"],
    body: [
      p("스물한 회원이 이틀 동안 마주 앉아 고른 낱말은 모두 몇 개일까. 결과문을 읽는 가장 쉬운 방법은 지난해 것과 나란히 놓고 달라진 낱말에 밑줄을 긋는 일이다."),
      h("새로 들어온 말"),
      p("인공지능과 인구 구조 변화. (결과문 확인 뒤 보탤 것)"),
      h("빠진 말"),
      p("(확인 필요) 다자무역체제가 어떤 높이로 담겼는지."),
    ],
  },
  {
    section: "chips",
    reporters: ["yoon-taeoh"],
    at: "31 15:10:00",
    title: "GPU 26만 장, 전기는 얼마나 드나",
    tags: ["GPU", "전력"],
    body: [p("데이터센터 한 곳이 쓰는 전기를 동네 단위로 바꾸어 보면 감이 온다. 설비 용량과 냉각 방식에 따라 셈이 달라지므로 세 가지 경우로 나누어 계산한다.")],
  },
  {
    label: "돈의 모양 ⑧",
    section: "banking",
    reporters: ["moon-jiho"],
    at: "31 11:05:00",
    title: "잔돈을 모아 주는 통장, 한 해 뒤에 얼마가 남을까",
    tags: ["돈의 모양", "저축"],
    body: [
      p("커피값 사천삼백 원을 내면 칠백 원이 저금통으로 간다. 천 원 아래를 올림해 모아 주는 통장을 석 달 동안 써 봤다."),
      p("모인 돈은 육만 이천 원. 이자는 이백 원 남짓이었다. 이자보다 눈에 띈 것은 쓴 횟수였다. 하루 평균 4.2번 결제했다."),
      q("저축 통장이라기보다 소비 일기장이더라고요.", "석 달을 함께 써 본 독자 모임 회원"),
    ],
  },
];
