import type { CommentView } from "@/lib/comments/rules";

/** What the page holds of an article's comments. `total` counts replies too. */
export type Thread = { total: number; comments: CommentView[]; next: string | null };
export type Kind = "like" | "dislike";

/** A later page after the ones shown. A comment that moved between two requests is shown once. */
export function append(thread: Thread, page: Thread): Thread {
  const shown = new Set(thread.comments.map(({ id }) => id));
  return { ...page, comments: [...thread.comments, ...page.comments.filter(({ id }) => !shown.has(id))] };
}

export function find(comments: CommentView[], id: string): CommentView | undefined {
  return comments.flatMap((comment) => [comment, ...comment.replies]).find((comment) => comment.id === id);
}

export function change(comments: CommentView[], id: string, by: (comment: CommentView) => CommentView): CommentView[] {
  return comments.map((comment) => {
    if (comment.id === id) return by(comment);
    return comment.replies.some((reply) => reply.id === id) ? { ...comment, replies: change(comment.replies, id, by) } : comment;
  });
}

/** A new comment: first of all, or last among the replies. The one already shown stays where it is. */
export function place(thread: Thread, comment: CommentView): Thread {
  if (find(thread.comments, comment.id)) return thread;
  const total = thread.total + (comment.status === "visible" ? 1 : 0);
  if (!comment.parentId) return { ...thread, total, comments: [comment, ...thread.comments] };
  if (!find(thread.comments, comment.parentId)) return thread;
  const comments = change(thread.comments, comment.parentId, (parent) => ({ ...parent, replies: [...parent.replies, comment] }));
  return { ...thread, total, comments };
}

/** A thread that an address names, brought to the top from wherever it stands. */
export function lead(thread: Thread, comment: CommentView): Thread {
  return { ...thread, comments: [comment, ...thread.comments.filter(({ id }) => id !== comment.id)] };
}

export function withdraw(thread: Thread, id: string): Thread {
  const wasVisible = find(thread.comments, id)?.status === "visible";
  const comments = change(thread.comments, id, ({ pickedAt: _, ...comment }) => ({ ...comment, status: "withdrawn", body: null, author: null }));
  return { ...thread, comments, total: thread.total - (wasVisible ? 1 : 0) };
}

/** The counts as they will be, before the server has answered. */
export function shift(comment: CommentView, from: Kind | null, to: Kind | null): CommentView {
  const by = (kind: Kind) => Number(to === kind) - Number(from === kind);
  return { ...comment, likes: comment.likes + by("like"), dislikes: comment.dislikes + by("dislike") };
}
