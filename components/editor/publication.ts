import { reach } from "@/components/ui/reach";
import { moveArticle, publishArticle } from "@/lib/articles/actions";
import type { Override } from "@/lib/articles/checklist";
import type { DraftStore } from "./draft-store";
import type { MoveGiven } from "./move-dialog";
import { FORMS, type FormMove } from "./move-forms";

/** Publishes what is on the screen. Resolves to a sentence that says what stood in the way, or null. */
export async function publish(store: DraftStore, given: { overrides: Override[]; why: string }): Promise<string | null> {
  // the first save gives the number; a stale one must be settled by the writer
  await store.flush();
  const { saved, save, publication } = store.get();
  if (save.kind === "failed") return save.refusal.message;
  if (saved.number === null || save.kind === "stale") return "다른 곳에서 저장한 글과 겹칩니다. 먼저 어느 글로 갈지 골라 주세요.";
  const { number } = saved;
  const answer = await store.submit(({ version }, content) => publishArticle({ number, baseVersion: version, content, ...given }));
  if (!answer.ok) return answer.message;
  const news = publication.status === "published" ? "고친 내용을 발행했습니다." : "발행했습니다.";
  store.announce({ status: "published", publishedVersion: answer.value.version, news });
  return null;
}

/** Takes the article off the public pages. Resolves like publish. */
export async function withdraw(store: DraftStore, reason: string): Promise<string | null> {
  const answer = await reach(moveArticle({ number: store.get().saved.number, move: "withdraw", reason }));
  if (!answer.ok) return answer.message;
  store.announce({ status: "withdrawn", news: "기사를 철회했습니다." });
  return null;
}

/** Takes a step with what is on the screen, saved first. Resolves like publish. */
export async function move(store: DraftStore, step: FormMove, given: MoveGiven): Promise<string | null> {
  await store.flush();
  const { saved, save } = store.get();
  if (save.kind === "failed") return save.refusal.message;
  if (saved.number === null) return "아직 쓴 글이 없습니다.";
  if (save.kind === "stale") return "다른 곳에서 저장한 글과 겹칩니다. 먼저 어느 글로 갈지 골라 주세요.";
  const answer = await reach(moveArticle({ number: saved.number, move: step, baseVersion: saved.version, ...given }));
  if (!answer.ok) return answer.message;
  store.announce({ status: answer.value.status, news: FORMS[step].news });
  return null;
}
