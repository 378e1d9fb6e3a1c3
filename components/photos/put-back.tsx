"use client";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { ConfirmDialog } from "@/components/desk/confirm-dialog";
import { reach } from "@/components/ui/reach";
import { putPhotoBack } from "@/lib/photos/actions";

/** Takes a replacement back. */
export function PutBack({ id }: { id: string }) {
  const router = useRouter();
  const [isAsking, setAsking] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const putBack = async () => {
    setBusy(true);
    const answer = await reach(putPhotoBack({ id }));
    setBusy(false);
    if (!answer.ok) return setRefusal(answer.message);
    setAsking(false);
    router.refresh();
  };
  return (
    <>
      <button type="button" onClick={() => setAsking(true)} className="min-h-9 cursor-pointer font-semibold text-accent underline-offset-4 hover:underline pointer-coarse:min-h-11">
        되돌리기
      </button>
      {isAsking && (
        <ConfirmDialog title="이 사진으로 되돌릴까요?" yes="되돌리기" isBusy={isBusy} refusal={refusal} onYes={putBack} onClose={() => setAsking(false)}>
          그때 바뀐 곳 가운데 아직 그 사진이 있는 곳에서 이 사진으로 되돌립니다. 발행된 기사는 곧바로 바뀝니다.
        </ConfirmDialog>
      )}
    </>
  );
}
