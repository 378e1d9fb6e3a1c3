const ENDINGS = [
  // particles
  "은", "는", "이", "가", "을", "를", "도", "만", "의", "에", "에게", "한테", "께", "과", "와", "로", "으로", "이나", "이랑", "랑", "보다", "처럼", "까지", "부터", "마저", "조차", "들", "님",
  // the copula and what hangs on it
  "이다", "다", "이네", "네", "이냐", "냐", "이야", "야", "아", "이지", "지", "인", "인가", "인데", "이라", "라", "이라고", "라고", "이니", "이죠", "이군", "이고", "이며", "입니다", "이었다", "였다", "임",
  "같은", "같아", "같네", "같다", "같이",
  // who is called so
  "놈", "년", "넘", "새끼", "새키", "자식", "것",
];

const UNDERSTOOD = new RegExp(`^(?:${ENDINGS.join("|")}){0,3}[ㄱ-ㅣ]*$`, "u");
/** Longer than this nothing is an ending. */
const LONGEST = 12;

/** Whether what follows a word without a space only bends it: 시.발아, but not 시 발표. */
export const isTail = (text: string): boolean => text.length <= LONGEST && UNDERSTOOD.test(text);

/** Whether a word may begin after this, as after nothing: 아시.발. */
export const isLead = (text: string): boolean => text === "" || /^(?:아|야|와|에이|이런|[ㄱ-ㅎ])+$/u.test(text.slice(-4));
