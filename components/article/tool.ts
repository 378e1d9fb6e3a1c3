/** The look of a button in the article's tool row; 44 px for fingers. */
export const toolClass =
  "inline-grid h-11 min-w-11 place-items-center rounded-lg text-[15px] font-semibold text-ink-2 hover:bg-wash disabled:text-ink-3 disabled:opacity-45";
export const iconClass = "size-[19px] fill-none stroke-current [stroke-width:1.7] [stroke-linecap:round] [stroke-linejoin:round]";
