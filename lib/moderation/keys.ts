/** What one key does at the desk. */
export const KEY_ACTS = {
  next: "다음 댓글",
  previous: "이전 댓글",
  pass: "통과",
  remove: "삭제 사유 열기",
  hold: "보류",
  select: "고르기",
  undo: "방금 한 처리 취소",
  restore: "삭제한 댓글 되돌리기",
  restrict: "작성자 제한",
  help: "단축키 도움말",
} as const;
export type KeyAct = keyof typeof KEY_ACTS;

/** Physical keys by `event.code`, since in the Hangul mode J arrives as ㅓ. `Shift+` stands before a shifted one. */
export type Keys = Record<KeyAct, string>;

export const KEYS: Keys = {
  next: "KeyJ",
  previous: "KeyK",
  pass: "KeyA",
  remove: "KeyD",
  hold: "KeyH",
  select: "KeyX",
  undo: "KeyZ",
  restore: "KeyR",
  restrict: "KeyL",
  help: "Shift+Slash",
};

const SIGNS: Record<string, [plain: string, shifted: string]> = {
  Comma: [",", "<"],
  Period: [".", ">"],
  Slash: ["/", "?"],
  Semicolon: [";", ":"],
  Quote: ["'", '"'],
  BracketLeft: ["[", "{"],
  BracketRight: ["]", "}"],
  Minus: ["-", "_"],
  Equal: ["=", "+"],
};

const parse = (key: string): [code: string, isShifted: boolean] => (key.startsWith("Shift+") ? [key.slice(6), true] : [key, false]);

/** The key of an event. A sign that stands above another is shifted, however it was typed. */
export const keyOf = ({ code, key, shiftKey }: { code: string; key: string; shiftKey: boolean }): string =>
  `${shiftKey || SIGNS[code]?.[1] === key ? "Shift+" : ""}${code}`;

/** As it stands on the key: J, ?, Shift+J. Null for a key that cannot be given: digits choose reasons, the rest belongs to the browser. */
export function nameKey(key: string): string | null {
  const [code, isShifted] = parse(key);
  const letter = /^Key([A-Z])$/.exec(code)?.[1];
  if (letter) return isShifted ? `Shift+${letter}` : letter;
  return SIGNS[code]?.[isShifted ? 1 : 0] ?? null;
}

/** The keys that a browser kept, with our own where it kept none that would do. */
export function readKeys(kept: string | null): Keys {
  try {
    const own = JSON.parse(kept ?? "{}") as Record<string, unknown>;
    const keys = { ...KEYS };
    for (const act of Object.keys(KEYS) as KeyAct[]) {
      const key = own[act];
      if (typeof key === "string" && nameKey(key)) keys[act] = key;
    }
    return new Set(Object.values(keys)).size === Object.keys(keys).length ? keys : KEYS;
  } catch {
    return KEYS;
  }
}

/** The keys with one of them changed, or why not. */
export function assignKey(keys: Keys, act: KeyAct, key: string): { ok: true; keys: Keys } | { ok: false; message: string } {
  if (!nameKey(key)) return { ok: false, message: "글자나 기호 하나만 쓸 수 있습니다. 숫자는 사유를 고르는 데 씁니다." };
  // Shift with the keys that move selects several.
  const taken = (Object.keys(keys) as KeyAct[]).find((other) => other !== act && (keys[other] === key || extendsBy(keys, other) === key));
  if (taken) return { ok: false, message: `‘${KEY_ACTS[taken]}’에 이미 쓰고 있습니다.` };
  return { ok: true, keys: { ...keys, [act]: key } };
}

/** The key that moves and selects on the way; null for acts that do not move. */
export const extendsBy = (keys: Keys, act: KeyAct): string | null =>
  (act === "next" || act === "previous") && !keys[act].startsWith("Shift+") ? `Shift+${keys[act]}` : null;
