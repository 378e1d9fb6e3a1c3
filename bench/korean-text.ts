// Korean newspaper text by chance: a vocabulary under Zipf's law, with particles and endings. The same seed, the same text.

/** Words of one, two, three and four syllables that newspapers use most, in about that order. */
const COMMON =
  "것 수 등 년 대통령 정부 한국 경제 사람 국회 서울 미국 시장 중국 기업 문제 지난 대표 국민 산업 후보 일본 회의 사업 지역 사회 정책 금융 투자 위원회 관계자 기술 대해 장관 교육 안전 경찰 검찰 사건 조사 법 원 명 건 곳 때 중 더 이 그 쌀 금 빵 물 집 말 일 은행 금리 물가 수출 반도체 인공지능 자동차 배터리 주가 코스피 환율 부동산 아파트 전세 대출 세금 예산 복지 의료 병원 의사 환자 학교 대학 학생 교사 청년 노인 여성 아이 가족 기후 날씨 태풍 지진 화재 사고 재난 선거 정당 여당 야당 의원 총리 외교 안보 북한 러시아 유럽 정상회의 정상회담 한미동맹 경주 부산 대구 광주 인천 대전 울산 제주 문화 예술 영화 음악 공연 전시 관광 축제 야구 축구 올림픽 월드컵 선수 감독 우승 과학기술 국제금융 재생에너지 최저임금 노동조합 중소기업 공정거래 가계부채 기준금리 소비심리 무역수지 APEC GPU AI KTX SNS";
const PARTICLES = ["은", "는", "이", "가", "을", "를", "의", "에", "에서", "으로", "로", "도", "만", "과", "와", "까지", "부터", "이라고", "에게", "보다"];
const ENDINGS = ["했다", "밝혔다", "말했다", "있다", "없다", "나타났다", "전했다", "보인다", "강조했다", "설명했다", "늘었다", "줄었다", "올랐다", "내렸다", "예정이다", "것으로 보인다", "전망이다", "지적이 나온다"];

function random(seed: number) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Draws ranks under Zipf's law in constant time. */
function zipf(ranks: number, chance: () => number) {
  const table = new Uint32Array(2 ** 20);
  let total = 0;
  for (let rank = 0; rank < ranks; rank++) total += 1 / (rank + 2.7);
  let sum = 0;
  let place = 0;
  for (let rank = 0; rank < ranks; rank++) {
    sum += 1 / (rank + 2.7) / total;
    while (place < table.length && place / table.length < sum) table[place++] = rank;
  }
  // The rarest words have less than one place of the table each.
  return () => (chance() < 0.02 ? Math.floor(chance() * ranks) : table[Math.floor(chance() * table.length)]!);
}

/** A vocabulary of so many words and a writer of articles with it. */
export function koreanWriter({ words, seed }: { words: number; seed: number }) {
  const chance = random(seed);
  // Some 1,800 of the 11,172 syllables are in use, a few of them everywhere.
  const syllables = [...new Set(Array.from({ length: 2_600 }, () => 0xac00 + Math.floor(chance() * 399) * 28 + (chance() < 0.5 ? 0 : [1, 4, 8, 16, 17, 21][Math.floor(chance() * 6)]!)))];
  const drawSyllable = zipf(syllables.length, chance);
  const lengths = [2, 2, 2, 2, 2, 3, 3, 3, 4, 4];
  const coined = () => String.fromCharCode(...Array.from({ length: lengths[Math.floor(chance() * lengths.length)]! }, () => syllables[drawSyllable()]!));
  const vocabulary = new Set(COMMON.split(" "));
  while (vocabulary.size < words) vocabulary.add(coined());
  const all = [...vocabulary];
  const drawWord = zipf(all.length, chance);
  const pick = (list: readonly string[]) => list[Math.floor(chance() * list.length)]!;

  const phrase = (count: number) => Array.from({ length: count }, () => all[drawWord()]!).join(" ");
  function sentence() {
    const said: string[] = [];
    for (let count = 6 + Math.floor(chance() * 9); count > 0; count--) said.push(all[drawWord()]! + (chance() < 0.72 ? pick(PARTICLES) : ""));
    const figure = chance() < 0.2 ? ` ${Math.floor(chance() * 9_000).toLocaleString("en")}${pick(["억원", "명", "건", "%", "선"])}` : "";
    return `${said.join(" ")}${figure} ${pick(ENDINGS)}.`;
  }
  return {
    vocabulary: all,
    chance,
    title: () => phrase(5 + Math.floor(chance() * 4)),
    deck: () => phrase(7 + Math.floor(chance() * 5)),
    /** Paragraphs of 300 to 1,500 characters together, most of them short. */
    body() {
      const length = 300 + 1_200 * chance() ** 2;
      const paragraphs: string[] = [];
      for (let written = 0; written < length; written += paragraphs.at(-1)!.length) paragraphs.push(`${sentence()} ${sentence()}`);
      return paragraphs;
    },
  };
}
