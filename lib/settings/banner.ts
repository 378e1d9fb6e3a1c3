/** One line above every public page, for a while. Without a text there is none. */
export type Banner = {
  text: string;
  /** A path of this site, or an https address. */
  link: string;
  /** `2026-12-02T00:00:00+09:00`; empty: since it was saved. */
  from: string;
  until: string;
};

export const NO_BANNER: Banner = { text: "", link: "", from: "", until: "" };

export const BANNER_TEXT = 60;

/** Whether it stands at this moment: from its beginning on, and at its end no more. */
export const isOn = ({ text, from, until }: Banner, now: Date): boolean =>
  text !== "" && (from === "" || new Date(from) <= now) && now < new Date(until);

/** When it next begins or ends; null where it does neither any more. */
export function nextTurn({ text, from, until }: Banner, now: Date): Date | null {
  if (text === "") return null;
  return [from, until].map((moment) => new Date(moment)).find((moment) => moment > now) ?? null;
}

/** Whether a link leads away from the site at this address. */
export const leadsAway = (link: string, site: string): boolean => !link.startsWith("/") && new URL(link).origin !== new URL(site).origin;
