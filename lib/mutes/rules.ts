/** People that one reader may mute. */
export const MAX_MUTES = 500;
