/** How much of something is done; `share` is from 0 to 1, and `className` gives the width. */
export function Progress({ label, share, className = "" }: { label: string; share: number; className?: string }) {
  return (
    <progress
      aria-label={label}
      max={100}
      value={Math.round(share * 100)}
      className={`h-2 appearance-none overflow-hidden rounded-full border-0 bg-rule [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-rule [&::-webkit-progress-value]:bg-accent ${className}`}
    />
  );
}
