import { expect, test } from "./fixtures";
import { freePort, startSite } from "./site";

test("Prometheus reads the metrics with its token, and nobody else sees that they are there", async ({ baseURL }) => {
  expect((await fetch(`${baseURL}/metrics`)).status).toBe(404);
  const site = await startSite(await freePort(), { METRICS_TOKEN: "a token of the test" });
  try {
    const ask = (authorization?: string) => fetch(`${site.url}/metrics`, { headers: authorization ? { authorization } : {} });
    expect([(await ask()).status, (await ask("Bearer guessed")).status]).toEqual([404, 404]);
    const answer = await ask("Bearer a token of the test");
    expect([answer.status, answer.headers.get("content-type")]).toEqual([200, "text/plain; version=0.0.4; charset=utf-8"]);
    const text = await answer.text();
    expect(text).toMatch(/^http_request_duration_seconds_count\{method="GET",status="404"\} 2$/m);
    expect(text).toMatch(/^manpa_waiting\{what="held-comments"\} \d+$/m);
    expect(text).toContain("process_cpu_seconds_total");
  } finally {
    await site.stop();
  }
});
