"use client";
import { useRouter } from "next/navigation";
import { useState } from "react";
import { ConfirmDialog } from "@/components/desk/confirm-dialog";
import { reach } from "@/components/ui/reach";
import { deletePhoto } from "@/lib/photos/actions";

export function DeletePhoto({ id }: { id: string }) {
  const router = useRouter();
  const [isAsking, setAsking] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [refusal, setRefusal] = useState<string | null>(null);
  const remove = async () => {
    setBusy(true);
    const answer = await reach(deletePhoto({ id }));
    setBusy(false);
    if (answer.ok) router.push("/desk/photos");
    else setRefusal(answer.message);
  };
  return (
    <>
      <button type="button" onClick={() => setAsking(true)} className="mt-6 min-h-10 cursor-pointer rounded-[7px] border border-rule px-4 font-semibold text-danger hover:border-danger pointer-coarse:min-h-11">
        사진 지우기
      </button>
      {isAsking && (
        <ConfirmDialog title="이 사진을 지울까요?" yes="지우기" isDangerous isBusy={isBusy} refusal={refusal} onYes={remove} onClose={() => setAsking(false)}>
          되돌릴 수 없습니다. 기사의 예전 판에 남아 있다면 그 판에서도 보이지 않습니다.
        </ConfirmDialog>
      )}
    </>
  );
}
