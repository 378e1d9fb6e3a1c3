import type { Instrumentation } from "next";

// The condition keeps these imports out of Next's Edge bundle.
export async function register() {
  if (process.env.NEXT_RUNTIME === "nodejs") {
    (await import("./lib/boot")).checkBoot();
    (await import("./lib/metrics/registry")).watchRequests();
    (await import("./lib/address")).watchAddresses();
    (await import("./lib/expiry/read")).watchExpiry();
    await (await import("./lib/articles/gone")).watchGone();
    (await import("./lib/views/count")).watchViews();
    (await import("./lib/jobs/worker")).startWork();
  }
}

export const onRequestError: Instrumentation.onRequestError = async (error, { method }, { routePath, routeType }) => {
  if (process.env.NEXT_RUNTIME === "nodejs") {
    const { log } = await import("./lib/log");
    log().error({ err: error, method, route: routePath, kind: routeType }, "request failed");
  }
};
