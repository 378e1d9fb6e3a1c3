import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { getThread } from "@/lib/comments/read";

export const instant = false;

export const metadata: Metadata = { robots: { index: false } };

/** The address of one comment, wherever it stands: the article's page finds it. */
export default async function CommentAddress({ params }: PageProps<"/comments/[id]">) {
  const { id } = await params;
  const thread = await getThread(id);
  if (!thread) notFound();
  redirect(`/articles/${thread.articleNumber}#comment-${id}`);
}
