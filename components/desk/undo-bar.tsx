import { ActButton } from "./act-button";

type Props = { name: string; told: string; isBusy: boolean; refusal: string | undefined; onUndo: () => void; onClose: () => void };

/** The last decision, and the way back. It stays until the next one, since a clock would hurry people. */
export function UndoBar({ name, told, isBusy, refusal, onUndo, onClose }: Props) {
  return (
    <div className="pointer-events-none sticky bottom-3 z-10 mt-4 flex justify-center">
      <div className="pointer-events-auto flex max-w-full flex-wrap items-center gap-x-3 gap-y-1 rounded-lg border border-rule bg-paper py-1.5 pr-1.5 pl-4 shadow-lg">
        <p className="min-w-0">
          <b className="font-semibold">{name}</b> 님의 댓글 · {told}
          {refusal && <span className="block text-danger">{refusal}</span>}
        </p>
        <div className="flex items-center gap-1">
          <ActButton hint="Z" isBusy={isBusy} onPress={onUndo}>
            실행 취소
          </ActButton>
          <button
            type="button"
            aria-label="알림 닫기"
            onClick={onClose}
            className="size-9 cursor-pointer rounded-[7px] text-lg text-ink-3 hover:text-ink pointer-coarse:size-11"
          >
            ×
          </button>
        </div>
      </div>
    </div>
  );
}
