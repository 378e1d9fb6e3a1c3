/** Cache tag of every page that the banner stands on: all that a reader sees. */
export const banner = () => "banner";
