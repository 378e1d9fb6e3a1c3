"use client";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { ConfirmDialog } from "@/components/desk/confirm-dialog";
import { PhotoPicker } from "@/components/editor/photo-picker";
import { reach } from "@/components/ui/reach";
import { replacePhoto } from "@/lib/photos/actions";
import type { LibraryPhoto } from "@/lib/photos/library-read";
import { PhotoThumb } from "./photo-thumb";

type Props = { id: string; articles: { number: number; title: string }[]; people: { slug: string; name: string }[] };

/** Puts another photo of the library in this one's place in every article and portrait, once all of them were named. */
export function ReplacePhoto({ id, articles, people }: Props) {
  const router = useRouter();
  const [isPicking, setPicking] = useState(false);
  const [chosen, setChosen] = useState<LibraryPhoto | null>(null);
  const [isBusy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);

  const replace = async () => {
    if (!chosen) return;
    setBusy(true);
    const answer = await reach(replacePhoto({ id, intoId: chosen.id, seen: { articles: articles.map(({ number }) => number), people: people.map(({ slug }) => slug) } }));
    setBusy(false);
    if (answer.ok) setChosen(null);
    else setRefusal(answer.message);
    if (answer.ok || answer.code === "stale") router.refresh();
  };

  return (
    <>
      <button type="button" onClick={() => setPicking(true)} className="mt-3 min-h-10 cursor-pointer rounded-[7px] border border-rule px-4 font-semibold hover:border-ink-3 pointer-coarse:min-h-11">
        쓰인 곳 모두 다른 사진으로 바꾸기
      </button>
      {isPicking && (
        <PhotoPicker
          title="바꿔 넣을 사진 고르기"
          hint="고르면 바뀔 곳을 보여 드리고 한 번 더 묻습니다."
          onPick={([photo = null]) => {
            setRefusal(null);
            setChosen(photo);
          }}
          onClose={() => setPicking(false)}
        />
      )}
      {chosen && (
        <ConfirmDialog title={`${articles.length + people.length}곳의 사진을 바꿀까요?`} yes="바꾸기" isBusy={isBusy} refusal={refusal} onYes={replace} onClose={() => setChosen(null)}>
          <PhotoThumb photo={chosen} alt={chosen.alt || chosen.caption || "바꿔 넣을 사진"} sizes="380px" />
          <p className="mt-3">발행된 기사는 곧바로 바뀌고, 기사마다 새 판이 남습니다. 기사에 적힌 설명과 출처, 대체 텍스트는 그대로 두니 새 사진에 맞는지 확인해 주세요. 나중에 되돌릴 수 있습니다.</p>
          <ul aria-label="바뀔 곳" className="mt-3 max-h-40 list-disc overflow-y-auto pl-5">
            {articles.map(({ number, title }) => (
              <li key={number}>{title || `${number}번 기사`}</li>
            ))}
            {people.map(({ slug, name }) => (
              <li key={slug}>{name} (인물)</li>
            ))}
          </ul>
        </ConfirmDialog>
      )}
    </>
  );
}
