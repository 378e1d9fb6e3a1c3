import { withParticle } from "@/lib/korean/particle";

/** What a paste may lose, in the order it is told. A number says how many; looks are simply gone. */
const KINDS = {
  picture: (count: number) => `사진 ${count}장`,
  player: (count: number) => `동영상·소리 ${count}개`,
  link: (count: number) => `옮길 수 없는 링크 ${count}개`,
  note: (count: number) => `메모 ${count}개`,
  deleted: (count: number) => `지운 것으로 표시된 글 ${count}곳`,
  hidden: (count: number) => `숨긴 글 ${count}곳`,
  control: (count: number) => `단추·입력란 ${count}개`,
  table: (count: number) => `너무 큰 표 ${count}개의 칸 나눔`,
  script: () => "스크립트",
  look: () => "글꼴·색 같은 꾸밈",
};

export type Kind = keyof typeof KINDS;
export type Dropped = Partial<Record<Kind, number>>;

const isNothing = (dropped: Dropped): boolean => Object.keys(dropped).length === 0;

export function note(dropped: Dropped, kind: Kind, count = 1): void {
  dropped[kind] = (dropped[kind] ?? 0) + count;
}

const KEYS = Object.keys(KINDS) as Kind[];

/** "사진 2장과 …", as the object of 뺐습니다. */
function listOf(dropped: Dropped): string {
  const things = KEYS.flatMap((kind) => (dropped[kind] ? [KINDS[kind](dropped[kind])] : []));
  return withParticle(things.join(", "), "을/를");
}

/** One sentence for the status line; nothing where nothing was lost. */
export function pasteNews(dropped: Dropped): string {
  return isNothing(dropped) ? "" : `붙여 넣은 글에서 ${listOf(dropped)} 뺐습니다.`;
}

export function documentNews(fileName: string, dropped: Dropped): string {
  return `‘${fileName}’ 문서를 불러왔습니다.${isNothing(dropped) ? "" : ` ${listOf(dropped)} 뺐습니다.`}`;
}
