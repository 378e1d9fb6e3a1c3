"use client";

export function Chip({ name, onRemove }: { name: string; onRemove: () => void }) {
  return (
    <span className="inline-flex h-7 items-center rounded-md bg-wash pl-2 leading-none">
      {name}
      <button type="button" onClick={onRemove} aria-label={`${name} 빼기`} title="빼기" className="grid size-7 place-items-center rounded-md text-ink-3 hover:text-danger">
        <span aria-hidden>×</span>
      </button>
    </span>
  );
}
