// What the environment and .env ask for, with the defaults of the embedded database.
import { randomBytes } from "node:crypto";
import { existsSync, linkSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseEnv } from "node:util";
import { freePort } from "./ports.mjs";
import { Refused } from "./processes.mjs";

const OLDEST_NODE = [20, 19];

export function checkNode(version = process.versions.node) {
  const [major, minor] = version.split(".").map(Number);
  if (major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1])) return;
  throw new Refused(`Node ${OLDEST_NODE.join(".")} 이상이 필요합니다. 지금은 ${version}입니다.`);
}

/** @param {NodeJS.ProcessEnv} env */
export function readSettings(env = process.env) {
  const given = (name) => env[name]?.trim() || undefined;
  const port = Number(given("PORT") ?? 3000);
  if (!Number.isInteger(port) || port < 1 || port > 65535) throw new Refused(`PORT는 1에서 65535 사이의 정수여야 합니다: ${env.PORT}`);
  const address = given("SITE_URL");
  if (address !== undefined && !/^https?:\/\/[^/]/.test(address)) throw new Refused(`SITE_URL은 http:// 또는 https://로 시작하는 주소여야 합니다: ${address}`);
  const databaseUrl = given("DATABASE_URL");
  if (databaseUrl !== undefined && !/^postgres(ql)?:\/\//.test(databaseUrl)) throw new Refused("DATABASE_URL은 postgresql://로 시작하는 주소여야 합니다.");
  return {
    port,
    host: given("HOST"),
    url: (address ?? `http://localhost:${port}`).replace(/\/$/, ""),
    dataDir: path.resolve(given("DATA_DIR") ?? ".data"),
    distDir: given("NEXT_DIST_DIR") ?? ".next",
    databaseUrl,
    authSecret: given("AUTH_SECRET"),
  };
}

export function loadDotEnv() {
  if (existsSync(".env")) process.loadEnvFile(".env");
}

/** Settings of a command that has a folder, a port and a database of its own. What the operator's .env names is set empty, which counts as unset. */
export async function ownSettings({ folder, what, rateLimitFactor = "" }) {
  const named = existsSync(".env") ? Object.keys(parseEnv(readFileSync(".env", "utf8"))) : [];
  Object.assign(process.env, Object.fromEntries(named.map((name) => [name, ""])), {
    PORT: String(await freePort(10_000, 20_000)),
    HOST: "",
    SITE_URL: "",
    DATABASE_URL: "",
    DATA_DIR: `${folder}/data`,
    NEXT_DIST_DIR: `${folder}/next`,
    AUTH_SECRET: `the secret of ${what}, which guards nothing`,
    RATE_LIMIT_FACTOR: rateLimitFactor,
    LOG_LEVEL: "warn",
  });
  return readSettings();
}

/** The secret that signs sessions: the given one, or, beside the embedded database, one made once and kept. */
export function authSecretOf({ authSecret, databaseUrl, dataDir }) {
  if (authSecret !== undefined && authSecret.length < 16) throw new Refused("AUTH_SECRET이 너무 짧습니다. 16자 이상으로 정해 주세요. 예: openssl rand -base64 33");
  if (authSecret !== undefined) return authSecret;
  if (databaseUrl !== undefined) {
    throw new Refused("DATABASE_URL을 쓸 때에는 AUTH_SECRET이 있어야 합니다. 한 번 만들어 계속 쓰세요. 예: AUTH_SECRET=\"$(openssl rand -base64 33)\"");
  }
  return keep(path.join(dataDir, "auth-secret"), () => randomBytes(33).toString("base64"));
}

/** The text of a file that only its owner may read, made whole at the first call. */
export function keep(file, make) {
  const fresh = `${file}.${process.pid}`;
  if (!existsSync(file)) {
    writeFileSync(fresh, make(), { mode: 0o600 });
    try {
      linkSync(fresh, file);
    } catch (error) {
      if (error.code !== "EEXIST") throw error;
    } finally {
      rmSync(fresh);
    }
  }
  return readFileSync(file, "utf8").trim();
}

/** The environment of everything that runs the site's own code. */
export const siteEnv = ({ settings, databaseUrl, authSecret }) => ({
  ...process.env,
  NODE_ENV: undefined,
  PORT: String(settings.port),
  DATABASE_URL: databaseUrl,
  DATA_DIR: settings.dataDir,
  AUTH_SECRET: authSecret,
  // next-auth's own names for the same things.
  NEXTAUTH_SECRET: authSecret,
  NEXTAUTH_URL: settings.url,
  NEXT_DIST_DIR: settings.distDir,
  NEXT_TELEMETRY_DISABLED: "1",
});
