import type { ComponentProps } from "react";

const TONES = {
  plain: "border-rule bg-paper text-ink hover:border-ink-3",
  go: "border-accent bg-accent text-paper hover:opacity-90",
  danger: "border-danger bg-danger text-paper hover:opacity-90",
};

type Props = ComponentProps<"button"> & { tone?: keyof typeof TONES };

/** A button of the writing screen; without a `type` it sends its form. */
export function Button({ tone = "plain", className = "", ...rest }: Props) {
  return (
    <button
      {...rest}
      className={`min-h-9 rounded-[7px] border px-[13px] py-1.5 font-semibold whitespace-nowrap disabled:opacity-50 aria-disabled:cursor-default aria-disabled:opacity-50 pointer-coarse:min-h-11 ${TONES[tone]} ${className}`}
    />
  );
}
