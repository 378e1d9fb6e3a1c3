import "server-only";
import { z } from "zod";

const blankIsUnset = (value: unknown) => (value === "" ? undefined : value);
const optional = <T extends z.ZodType>(shape: T) => z.preprocess(blankIsUnset, shape.optional());

const shape = z.object({
  PORT: z.preprocess(blankIsUnset, z.coerce.number().int().min(0).max(65535).default(3000)),
  SITE_URL: optional(z.url({ protocol: /^https?$/ })),
  DATABASE_URL: z.string().min(1),
  AUTH_SECRET: z.string().min(16),
  DATA_DIR: z.preprocess(blankIsUnset, z.string().default(".data")),
  RATE_LIMIT_FACTOR: z.preprocess(blankIsUnset, z.coerce.number().positive().default(1)),
  SMTP_URL: optional(z.url({ protocol: /^smtps?$/ })),
  MAIL_FROM: optional(z.string().regex(/^[^\r\n]+@[^\r\n]+$/)),
  KAKAO_JS_KEY: optional(z.string()),
  METRICS_TOKEN: optional(z.string()),
  LOG_LEVEL: z.preprocess(blankIsUnset, z.enum(["fatal", "error", "warn", "info", "debug", "trace", "silent"]).default("info")),
});

let parsed: z.infer<typeof shape> | undefined;

/** The environment, checked once at first use. Throws with the name of each variable that is wrong, never its value. */
export function env() {
  if (parsed) return parsed;
  const result = shape.safeParse(process.env);
  if (!result.success) {
    const names = [...new Set(result.error.issues.map((issue) => issue.path.join(".")))].join(", ");
    throw new Error(`환경 변수를 확인해 주세요: ${names}. \`npm start\`가 정해 주는 값이거나 .env.example에 설명된 값입니다.`);
  }
  return (parsed = result.data);
}

/** Origin and base of every absolute address, without a trailing slash. */
export function siteUrl(): string {
  return (env().SITE_URL ?? `http://localhost:${env().PORT}`).replace(/\/$/, "");
}

/** The origins whose pages may change things: SITE_URL's, or the loopback names of an unnamed site. */
export function ownOrigins(): string[] {
  const { SITE_URL, PORT } = env();
  if (SITE_URL) return [new URL(SITE_URL).origin];
  return [`http://localhost:${PORT}`, `http://127.0.0.1:${PORT}`];
}
