// After a final consonant / after a vowel. ㄹ counts as a vowel before 으로.
const FORMS = {
  "은/는": ["은", "는"],
  "이/가": ["이", "가"],
  "을/를": ["을", "를"],
  "과/와": ["과", "와"],
  "으로/로": ["으로", "로"],
} as const;
export type Particle = keyof typeof FORMS;

const RIEUL = 8;
// Final consonants of 영 일 이 삼 사 오 육 칠 팔 구, as a syllable's last index counts them.
const DIGIT_FINALS = [21, RIEUL, 0, 16, 0, 0, 1, RIEUL, RIEUL, 0];

/** Index of the last syllable's final consonant, 0 for none, null where the sound is unknown. */
function finalOf(word: string): number | null {
  const last = word.at(-1) ?? "";
  if (last >= "가" && last <= "힣") return (last.charCodeAt(0) - 0xac00) % 28;
  return DIGIT_FINALS[/^[0-9]$/.test(last) ? Number(last) : -1] ?? null;
}

/** 김민서 + 은/는 → 김민서는. A word whose sound is unknown keeps both: BTS은(는). */
export function withParticle(word: string, particle: Particle): string {
  const [closed, open] = FORMS[particle];
  const final = finalOf(word);
  if (final === null) return particle === "으로/로" ? `${word}(으)로` : `${word}${closed}(${open})`;
  return word + (final === 0 || (particle === "으로/로" && final === RIEUL) ? open : closed);
}
