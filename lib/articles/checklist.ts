import { type Block, photosOf, type PlacedPhoto, plainBody, plainRuns } from "./body";
import { saysPaid } from "./marks";
import { namesFound } from "./people-links";
import { lengthOf } from "./text";

/** What an editor looks at before an article goes out. Any of it can be passed over, with a reason. */
export const ITEMS = ["deck", "headline", "alt", "credit", "rights", "names", "poll", "suicide", "help", "sponsored", "ai"] as const;
export type Item = (typeof ITEMS)[number];
/** `field` is where to go, named as in a refusal; `why` explains the item. */
export type Finding = { item: Item; field: string; message: string; why: string };
export type Override = { item: Item; reason: string };

type Figure = { slug: string; name: string; aliases: readonly string[]; isLinked: boolean };
type Content = { isSponsored: boolean; aiUse: readonly string[]; label: string; title: string; deck: string; body: readonly Block[]; nameChoices: Readonly<Record<string, string | null>> };
type Look = (content: Content, people: readonly Figure[], expired: readonly string[]) => Finding[];

/** Longer headlines are cut in lists, search results and on shared cards. */
const HEADLINE = 40;
/** To be added under an article on suicide. */
export const HELP_LINE = "※ 우울감 등 말하기 어려운 고민이 있거나 주변에 이런 어려움을 겪는 가족·지인이 있다면 자살예방 상담전화 109에서 24시간 전문가의 상담을 받을 수 있습니다.";

const textOf = ({ title, deck, body }: Content) => [title, deck, plainBody(body)].join("\n");
const quoted = (words: readonly string[]) => [...new Set(words)].map((word) => `‘${word}’`).join(", ");
const bodyEnd = "body";

const emptyDeck: Look = ({ deck }) =>
  deck.trim() ? [] : [{ item: "deck", field: "deck", message: "부제가 비어 있습니다.", why: "부제는 목록과 공유 카드에서 제목 아래에 실립니다." }];

const longHeadline: Look = ({ title }) => {
  const length = lengthOf(title.trim());
  if (length <= HEADLINE) return [];
  return [{ item: "headline", field: "title", message: `제목이 ${length}자입니다.`, why: `${HEADLINE}자가 넘는 제목은 목록과 검색 결과에서 잘립니다.` }];
};

/** Every photo of the text, with the way to its fields. */
const photosIn = (body: readonly Block[]): { field: string; photo: PlacedPhoto }[] =>
  body.flatMap((block, index) => photosOf(block).map((photo, nth) => ({ field: block.type === "gallery" ? `body.${index}.photos.${nth}` : `body.${index}`, photo })));

const FILE_NAME = /\.(?:jpe?g|png|webp|avif|gif|heic|bmp|tiff?)$|^(?:img|dsc[a-z]?|pxl|image|photo|screenshot|kakaotalk|그림|사진|이미지|스크린샷)[\s_-]*\d[\d\s_-]*$/i;
const folded = (text: string) => text.normalize("NFC").replace(/[\s\p{P}]/gu, "").toLowerCase();

const poorAlt: Look = ({ body }) =>
  photosIn(body).flatMap(({ field, photo: block }): Finding[] => {
    const finding = { item: "alt" as const, field: `${field}.alt` };
    if (!block.alt.trim()) {
      return [{ ...finding, message: "사진 설명(대체 텍스트)이 비어 있습니다.", why: "사진을 볼 수 없는 독자가 듣는 문장입니다. 무엇이 보이는지 적어 주세요." }];
    }
    if (FILE_NAME.test(block.alt.trim())) {
      return [{ ...finding, message: "사진 설명(대체 텍스트)이 파일 이름입니다.", why: "사진을 볼 수 없는 독자가 듣는 문장입니다. 무엇이 보이는지 적어 주세요." }];
    }
    if (folded(block.alt) !== folded(plainRuns(block.caption))) return [];
    return [{ ...finding, message: "사진 설명(대체 텍스트)이 캡션과 같습니다.", why: "화면을 듣는 독자는 같은 문장을 두 번 듣게 됩니다. 무엇이 보이는지 적어 주세요." }];
  });

const noCredit: Look = ({ body }) =>
  photosIn(body).flatMap(({ field, photo }): Finding[] =>
    photo.credit.trim() ? [] : [{ item: "credit", field: `${field}.credit`, message: "사진 출처가 비어 있습니다.", why: "누가 찍었거나 어디에서 받은 사진인지 독자와 권리자가 알 수 있어야 합니다." }],
  );

const endedRights: Look = ({ body }, _, expired) =>
  photosIn(body).flatMap(({ field, photo }): Finding[] => {
    if (!expired.includes(photo.photoId)) return [];
    return [{ item: "rights", field: `${field}.credit`, message: "사용 기한이 지난 사진입니다.", why: "사진 보관함에 적힌 기한입니다. 다시 허락을 받아 기한을 고치거나 다른 사진으로 바꿔 주세요." }];
  });

const openNames: Look = ({ body, nameChoices }, people) => {
  const open = namesFound(body, people).filter(({ name, bearers }) => {
    const choice = nameChoices[name];
    return bearers.length > 1 && choice !== null && !bearers.some(({ slug }) => slug === choice);
  });
  if (open.length === 0) return [];
  return [{ item: "names", field: "names", message: `누구인지 고르지 않은 이름: ${quoted(open.map(({ name }) => name))}`, why: "같은 이름의 인물이 여럿이라 인물 페이지로 이어지지 않습니다. ‘연결된 인물’에서 골라 주세요." }];
};

const POLL = /여론\s?조사|지지율|지지도|적합도|선호도\s?조사/;
const FIGURE = /\d(?:\.\d+)?\s?(?:%|퍼센트)/;
/** What the election-survey rule asks for beside a result, and the words it is recognised by. */
const POLL_ITEMS: readonly [name: string, words: RegExp][] = [
  ["조사의뢰자", /의뢰/],
  ["조사기관", /리서치|갤럽|리얼미터|조사\s?(?:기관|업체|회사|협회)|연구소|연구원|전국지표조사|NBS/],
  ["조사일시", /\d\s?일/],
  ["조사대상", /성인|유권자|18세|남녀|주민|시민/],
  ["조사방법", /전화|면접|ARS|자동\s?응답|안심번호|온라인|웹\s?조사/i],
  ["표본의 크기", /\d\s?명/],
  ["응답률", /응답률/],
  ["표본오차", /표본\s?오차|오차\s?범위|신뢰\s?수준/],
  ["‘여론조사심의위원회 누리집 참조’", /심의위/],
];

const barePoll: Look = (content) => {
  const text = textOf(content);
  if (!POLL.test(text) || !FIGURE.test(text)) return [];
  const missing = POLL_ITEMS.filter(([, words]) => !words.test(text)).map(([name]) => name);
  if (missing.length === 0) return [];
  return [{ item: "poll", field: bodyEnd, message: `여론조사 수치에 빠진 항목: ${missing.join(", ")}`, why: "선거여론조사 결과는 공직선거법 제108조와 선거여론조사기준에 따라 이 항목을 함께 알려야 합니다." }];
};

// 자살골 and 자살 테러 are about something else; 자살예방 is what the guideline asks for.
const SUICIDE = /자살(?!골|\s?(?:폭탄|테러|특공|예방))|극단적(?:인)?\s?선택|스스로\s?(?:목숨|생을)|목숨을\s?끊/;
const ADVISED_AGAINST = /극단적(?:인)?\s?선택|동반\s?자살|자살에?\s?(?:성공|실패)|번개탄|목을\s?매|음독|투신/g;

const suicideWords: Look = (content) => {
  const text = textOf(content);
  if (!SUICIDE.test(text)) return [];
  const inHeadline = SUICIDE.exec(content.title)?.[0];
  const words = [...(inHeadline ? [inHeadline] : []), ...(text.match(ADVISED_AGAINST) ?? [])];
  if (words.length === 0) return [];
  const message = `자살 보도에서 피할 표현: ${quoted(words)}`;
  return [{ item: "suicide", field: inHeadline ? "title" : bodyEnd, message, why: "자살예방 보도준칙은 제목에 자살을 쓰지 말고, 방법과 장소를 알리거나 ‘극단적 선택’처럼 고른 일로 그리지 말라고 합니다. ‘숨졌다’, ‘사망’으로 적어 주세요." }];
};

const missingHelp: Look = (content) => {
  const text = textOf(content);
  if (!SUICIDE.test(text) || /(?<!\d)109(?!\d)/.test(plainBody(content.body))) return [];
  return [{ item: "help", field: bodyEnd, message: "도움받을 곳(109) 안내가 없습니다.", why: "자살예방 보도준칙은 기사 끝에 상담 전화 안내를 두라고 합니다." }];
};

const SPONSORED = /(?:협찬|제작비?\s?지원|원고료|광고비|후원)(?:을|를)?\s?받아\s?(?:작성|제작|만들|쓴|썼)|애드버토리얼|브랜디드\s?콘텐츠|기사형\s?광고|유료\s?광고/;

const unlabelled: Look = (content) => {
  if (content.isSponsored || !(SPONSORED.test(textOf(content)) || saysPaid(content.label))) return [];
  return [{ item: "sponsored", field: "isSponsored", message: "협찬·광고 표시가 꺼져 있습니다.", why: "대가를 받고 만든 글은 독자가 기사로 잘못 알지 않게 표시해야 합니다. ‘기사 정보’에서 켜면 제목 앞과 목록에 ‘광고’가 붙습니다." }];
};

const GENERATOR = /미드\s?저니|midjourney|dall[·\s-]?e|달리\s?[23]|스테이블\s?디퓨전|stable\s?diffusion|파이어플라이|firefly|소라\(sora\)|\bsora\b|챗\s?gpt|chat\s?gpt|제미나이|gemini|클로드|claude|(?:AI|인공지능|생성형)(?:로|으로|이|가)?\s?(?:생성|제작|합성|그린|그림|만든|이미지|일러스트)/i;

/** A machine named where a picture's origin stands, or a text that says of itself what wrote it. */
const machineMade: Look = ({ body, aiUse }) => {
  const finding = (field: string, what: string): Finding => ({
    item: "ai",
    field,
    message: `AI가 만든 ${what} 보이는데 표시가 꺼져 있습니다.`,
    why: "인공지능이 만든 글과 그림은 독자에게 알려야 합니다. ‘기사 정보’에서 켜면 본문 앞에 한 문장으로 알립니다.",
  });
  const pictures = photosIn(body).some(({ photo }) => GENERATOR.test(`${photo.credit} ${plainRuns(photo.caption)}`));
  const text = WRITTEN_BY.test(plainBody(body));
  return [...(pictures && !aiUse.includes("picture") ? [finding("aiUse", "그림이나 사진으로")] : []), ...(text && !aiUse.includes("text") ? [finding("aiUse", "글로")] : [])];
};
const WRITTEN_BY = /(?:이|본)\s?(?:기사|글)[은는을를]\s[^.\n]{0,40}(?:AI|인공지능|챗\s?GPT)[^.\n]{0,30}(?:작성|생성|만들|썼|쓴)/i;

const LOOKS: readonly Look[] = [longHeadline, emptyDeck, poorAlt, noCredit, endedRights, openNames, barePoll, suicideWords, missingHelp, unlabelled, machineMade];

/** All that an editor should see before this goes out. `expired` are the photos that may be used no longer. */
export const findings = (content: Content, people: readonly Figure[], expired: readonly string[] = []): Finding[] => LOOKS.flatMap((look) => look(content, people, expired));
