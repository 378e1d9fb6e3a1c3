import { PERIODS } from "./period";

/** What the address of a search says; an absent part sets no bound. */
export type Asked = { q: string; section?: string; period?: string; from?: string; to?: string; before?: string };

type Params = Record<string, string | string[] | undefined>;

/** The search behind an address. Of a part given twice the first counts; a period counts over dates. */
export function readAsked(params: Params): Asked {
  const part = (name: string): string | undefined => {
    const value = params[name];
    return (Array.isArray(value) ? value[0] : value) || undefined;
  };
  const period = PERIODS.find(({ key }) => key === part("period"))?.key;
  const dates = period ? {} : { from: part("from"), to: part("to") };
  return { q: part("q") ?? "", section: part("section"), period, ...dates, before: part("before") };
}

/** The address of a search. */
export function searchAddress(asked: Asked): string {
  const parts = Object.entries(asked).filter((entry): entry is [string, string] => Boolean(entry[1]));
  return parts.length ? `/search?${new URLSearchParams(parts)}` : "/search";
}
