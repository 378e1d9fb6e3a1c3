"use client";

export default function DeskError({ retry }: { error: Error; retry: () => void }) {
  return (
    <div role="alert" className="py-16 text-center">
      <h1 className="text-[21px] font-bold tracking-[-.02em]">화면을 불러오지 못했습니다</h1>
      <p className="mt-3 text-ink-2">잠시 뒤 다시 시도해 주세요. 저장한 내용은 그대로 있습니다.</p>
      <button type="button" onClick={() => retry()} className="mt-6 min-h-11 cursor-pointer rounded-[7px] border border-rule px-4 font-semibold">
        다시 불러오기
      </button>
    </div>
  );
}
