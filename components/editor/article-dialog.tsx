"use client";
import type { Editor } from "@tiptap/react";
import { Modal } from "@/components/ui/modal";
import { LIMITS } from "@/lib/articles/rules";
import { insertArticle } from "./article-node";
import { RelatedSearch } from "./related-search";

type Props = { editor: Editor; number: number | null; onClose: () => void };

/** Finds the article that is to stand at the caret. */
export function ArticleDialog({ editor, number, onClose }: Props) {
  const standing = editor.state.doc.content.content.flatMap((node) => (node.type.name === "article" ? [Number(node.attrs.number)] : []));
  const pick = (chosen: number) => {
    onClose();
    insertArticle(editor, chosen);
  };
  return (
    <Modal title="관련 기사 넣기" onClose={onClose}>
      <RelatedSearch
        taken={number === null ? standing : [...standing, number]}
        isFull={standing.length >= LIMITS.cards}
        label="본문에 넣을 기사 찾기"
        full={`본문에는 ${LIMITS.cards}건까지 넣을 수 있습니다`}
        onPick={(headline) => pick(headline.number)}
      />
      <p className="mt-3 text-[13px] text-ink-3">그 기사의 지금 제목과 사진이 실립니다. 철회한 기사는 저절로 빠집니다.</p>
    </Modal>
  );
}
