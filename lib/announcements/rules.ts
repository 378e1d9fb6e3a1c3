/** What IndexNow takes in one request. */
export const MOST = 10_000;

type Announced = { base: string; key: string; numbers: readonly number[] };

/** The body of a request to an IndexNow endpoint. */
export const indexNowBody = ({ base, key, numbers }: Announced) => ({
  host: new URL(base).host,
  key,
  keyLocation: `${base}/${key}.txt`,
  urlList: numbers.map((number) => `${base}/articles/${number}`),
});
