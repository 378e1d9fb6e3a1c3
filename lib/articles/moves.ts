import { type Refusal, refuse, type Result, done } from "@/lib/result";
import { type ArticleStatus, type Publishable, publishable, STATUS_NAMES } from "./rules";

/** Who asks: somebody who wrote the article, or the desk. Nobody else is told that it is there. */
export type Who = "writer" | "desk";
type Steps = Partial<Record<ArticleStatus, ArticleStatus>>;
type Rule = { name: string; desk: Steps; writer: Steps };

/** Setting or lifting something beside the state leaves the state alone. */
const staying = (...statuses: ArticleStatus[]): Steps => Object.fromEntries(statuses.map((status) => [status, status]));
const NOWHERE: Steps = {};
const UNPUBLISHED = ["draft", "inReview", "approved", "scheduled"] as const;

/** Every step of an article's life: from which state to which, by whom. What is not here is refused. */
const TABLE = {
  submit: { name: "송고", desk: { draft: "inReview" }, writer: { draft: "inReview" } },
  recall: { name: "송고 거두기", desk: NOWHERE, writer: { inReview: "draft" } },
  return: { name: "돌려보내기", desk: { inReview: "draft", approved: "draft", scheduled: "draft" }, writer: NOWHERE },
  approve: { name: "승인", desk: { inReview: "approved" }, writer: NOWHERE },
  schedule: { name: "예약", desk: { draft: "scheduled", inReview: "scheduled", approved: "scheduled", scheduled: "scheduled" }, writer: NOWHERE },
  unschedule: { name: "예약 취소", desk: { scheduled: "approved" }, writer: NOWHERE },
  publish: {
    name: "발행",
    desk: { draft: "published", inReview: "published", approved: "published", scheduled: "published", published: "published" },
    writer: { draft: "published", published: "published" },
  },
  withdraw: { name: "철회", desk: { published: "withdrawn" }, writer: NOWHERE },
  republish: { name: "다시 발행", desk: { withdrawn: "published" }, writer: NOWHERE },
  archive: { name: "보관", desk: { draft: "archived", withdrawn: "archived" }, writer: { draft: "archived" } },
  /** Back to where it was: what was once public is withdrawn, not a draft. */
  unarchive: { name: "보관 풀기", desk: { archived: "draft" }, writer: { archived: "draft" } },
  embargo: { name: "엠바고 걸기", desk: staying(...UNPUBLISHED), writer: NOWHERE },
  liftEmbargo: { name: "엠바고 풀기", desk: staying(...UNPUBLISHED), writer: NOWHERE },
  markBreaking: { name: "속보로 표시", desk: staying(...UNPUBLISHED, "published"), writer: NOWHERE },
  endBreaking: { name: "속보 표시 끄기", desk: staying(...UNPUBLISHED, "published"), writer: NOWHERE },
  planWithdrawal: { name: "철회 예약", desk: staying("scheduled", "published"), writer: NOWHERE },
  cancelWithdrawal: { name: "철회 예약 취소", desk: staying("scheduled", "published"), writer: NOWHERE },
} as const satisfies Record<string, Rule>;

export type Move = keyof typeof TABLE;
export const MOVES = Object.keys(TABLE) as [Move, ...Move[]];
export const moveName = (move: Move): string => TABLE[move].name;

const DESK_ONLY = refuse("forbidden", "데스크만 할 수 있는 일입니다.");
const DESK_PUBLISHES = refuse("forbidden", "이 섹션의 기사는 데스크가 발행합니다. 송고해 주세요.", { field: "sectionId" });
const EMBARGOED = refuse("forbidden", "엠바고가 걸려 있어 데스크만 발행할 수 있습니다.");
const WAS_PUBLIC = refuse("forbidden", "발행된 적이 있는 기사의 보관은 데스크가 풉니다.");

type Facts = {
  status: ArticleStatus;
  who: Who;
  /** Whether readers have ever seen it. */
  wasPublished?: boolean;
  /** Whether reporters publish in its section. */
  sectionAllows?: boolean;
  isEmbargoed?: boolean;
};

/** The state after the move, or why it is not to be. */
export function judgeMove(move: Move, { status, who, wasPublished = false, sectionAllows = false, isEmbargoed = false }: Facts): Result<ArticleStatus> {
  const rule: Rule = TABLE[move];
  const next = rule[who][status];
  if (!next) return rule.desk[status] ? DESK_ONLY : impossible(rule, status);
  if (who === "writer" && move === "publish") {
    if (!sectionAllows) return DESK_PUBLISHES;
    if (isEmbargoed) return EMBARGOED;
  }
  if (move !== "unarchive" || !wasPublished) return done(next);
  return who === "desk" ? done("withdrawn") : WAS_PUBLIC;
}

const TITLE_NEEDED = refuse("invalid", "제목을 입력한 뒤 송고해 주세요.", { field: "title" });

/** What the text still lacks for this step: what goes out must be whole; what is sent to the desk needs a headline at least. */
export function gapsBefore(move: Move, content: Publishable): Refusal[] {
  if (move === "submit") return content.title ? [] : [TITLE_NEEDED];
  return move === "publish" || move === "republish" || move === "schedule" ? publishable(content) : [];
}

/** Whether the step asks anything of the text at all. */
export const needsText = (move: Move): boolean => gapsBefore(move, { title: "", reporterIds: [], body: [] }).length > 0;

const impossible = ({ name }: Rule, status: ArticleStatus): Refusal =>
  refuse("invalid", `‘${STATUS_NAMES[status]}’ 상태에서는 ‘${name}’ 할 수 없습니다. 그사이 바뀌었을 수 있으니 화면을 새로 고쳐 주세요.`);

/** What may be done from here, for menus. */
export const movesFrom = (facts: Facts): Move[] => MOVES.filter((move) => judgeMove(move, facts).ok);

/** Who may write into it: while it is approved or waits for its minute only the desk, once it is put away nobody. */
export function judgeEdit({ status, who }: { status: ArticleStatus; who: Who }): Refusal | null {
  if (status === "archived") return refuse("forbidden", "보관된 기사는 고칠 수 없습니다. 먼저 보관을 풀어 주세요.");
  if (who === "desk" || (status !== "approved" && status !== "scheduled")) return null;
  return refuse("forbidden", "데스크가 승인한 기사라 데스크만 고칠 수 있습니다. 방금 쓴 글은 판 기록에 따로 보관했으니, 고칠 곳을 데스크에 알려 주세요.");
}
