// npm run newsroom -- <verb>: the operator's command line.
import { rmSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { claim, holderOf } from "./claim.mjs";
import { areInstalled, install } from "./packages.mjs";
import { main, Refused, run, tool } from "./processes.mjs";
import { ask, askPassword, confirm } from "./prompt.mjs";
import { authSecretOf, checkNode, loadDotEnv, readSettings, siteEnv } from "./settings.mjs";
import { generateClient, isClientMade } from "./sources.mjs";
import { step } from "./steps.mjs";

const PASSWORD = "ADMIN_PASSWORD";

const WHO = `  --email <주소>   관리자의 이메일
  --name <이름>    관리자의 이름

빠진 것은 물어봅니다. 비밀번호는 묻거나, 표준 입력의 첫 줄이나, 환경 변수 ${PASSWORD}로 받습니다.`;

const VERBS = {
  init: {
    summary: "시연용 자료를 비우고 관리자 한 사람만 있는 진짜 뉴스룸을 만듭니다",
    options: { title: { type: "string" }, email: { type: "string" }, name: { type: "string" }, yes: { type: "boolean" } },
    help: `  --title <제호>   뉴스룸의 이름\n  --yes            확인을 묻지 않습니다\n${WHO}\n\n기사·댓글·사진·시연용 계정이 모두 지워집니다. 사이트를 멈춘 뒤 실행하세요.\nDATABASE_URL을 쓰면 비어 있는 그 데이터베이스에 뉴스룸을 만듭니다.`,
    act: init,
  },
  "create-admin": {
    summary: "관리자 계정을 더합니다. 사이트가 켜져 있어도 됩니다",
    options: { email: { type: "string" }, name: { type: "string" } },
    help: WHO,
    act: createAdmin,
  },
  reindex: {
    summary: "발행된 기사를 모두 다시 검색 색인에 넣습니다. 사이트가 켜져 있어도 됩니다",
    options: {},
    help: "기자나 인물의 이름을 바꾼 뒤, 또는 기사를 데이터베이스에 바로 넣은 뒤 실행하세요.",
    act: reindex,
  },
  "verify-audit": {
    summary: "기록이 바뀌거나 지워지지 않았음을 증명합니다. 사이트가 켜져 있어도 됩니다",
    options: { known: { type: "string" } },
    help: `  --known <고리>   전에 적어 둔 마지막 고리(번호:해시). 그 뒤로 끝이 잘리지 않았는지도 봅니다\n\n기록의 사슬을 처음부터 다시 이어 보고, 맞지 않으면 처음 어긋난 기록을 알리고 0이 아닌 코드로 끝납니다.\n끝에 알려 주는 마지막 고리를 다른 곳에 적어 두세요. 데이터베이스를 통째로 바꾼 것은 그것으로만 드러납니다.`,
    act: verifyAudit,
  },
  "reset-demo": {
    summary: "시연용 뉴스룸을 처음 모습으로 되돌립니다",
    options: { yes: { type: "boolean" } },
    help: "  --yes            확인을 묻지 않습니다\n\n시연하는 동안 쓴 기사와 댓글이 지워집니다. 사이트를 멈춘 뒤 실행하세요. 진짜 뉴스룸에서는 거절합니다.",
    act: resetDemo,
  },
};

const usage = () =>
  ["쓰는 법: npm run newsroom -- <할 일> [선택 사항]", "", ...Object.entries(VERBS).map(([verb, { summary }]) => `  ${verb.padEnd(14)}${summary}`), "", "각각의 설명: npm run newsroom -- <할 일> --help"].join("\n");

function show(text) {
  console.log(text);
  return 0;
}

function readFlags(name, verb, args) {
  try {
    return parseArgs({ args, options: { ...verb.options, help: { type: "boolean", short: "h" } } }).values;
  } catch (error) {
    throw new Refused(`${error.message}\n\nnpm run newsroom -- ${name}\n${verb.help}`);
  }
}

async function init(flags, settings) {
  const isEmbedded = settings.databaseUrl === undefined;
  const title = await ask("뉴스룸의 이름(제호)", flags.title, "--title");
  const who = { ...(await askWho(flags)), title };
  if (isEmbedded) await confirm({ warning: "시연용 기사·댓글·사진·계정이 모두 지워지고 되돌릴 수 없습니다.", word: "비우기", yes: flags.yes });
  const { url, env } = await open(settings, "newsroom init");
  const { migrate, replaceDatabase } = await import("./schema.mjs");
  const { demoAccounts, isEmpty } = await import("./demo.mjs");
  if (!(await isEmpty(url)) && !(isEmbedded && (await demoAccounts(url)).length)) {
    throw new Refused("이미 진짜 뉴스룸이 있습니다. 관리자를 더하려면 `npm run newsroom -- create-admin`을 쓰세요.");
  }
  if (isEmbedded) {
    // The old newsroom goes only once the new one stands.
    await replaceDatabase(url, async (fresh) => {
      await migrate(fresh);
      await addAdmin(who, { ...env, DATABASE_URL: fresh });
    });
    for (const rest of ["photos", "uploads", "demo-is-being-made"]) rmSync(path.join(settings.dataDir, rest), { recursive: true, force: true });
  } else await addAdmin(who, env);
  console.log(`\n뉴스룸이 준비되었습니다. npm start로 연 뒤 로그인하세요: ${who.email}`);
}

async function createAdmin(flags, settings) {
  const who = await askWho(flags);
  const { url, env } = await open(settings, "newsroom create-admin", { beside: true });
  const { isEmpty } = await import("./demo.mjs");
  if (settings.databaseUrl === undefined && (await isEmpty(url))) throw new Refused("아직 뉴스룸이 없습니다. 먼저 `npm run newsroom -- init`이나 `npm start`를 실행해 주세요.");
  await addAdmin(who, env);
  console.log(`\n이제 로그인할 수 있습니다: ${who.email}`);
}

async function reindex(_flags, settings) {
  const { env } = await open(settings, "newsroom reindex", { beside: true });
  const { fillSearch } = await import("./search-index.mjs");
  await fillSearch(env);
}

async function verifyAudit({ known }, settings) {
  if (known !== undefined && !/^\d+:[0-9a-f]{64}$/.test(known)) throw new Refused("--known에는 전에 적어 둔 마지막 고리를 그대로 적어 주세요. 예: 120:5f3c…(64자)");
  const { env } = await open(settings, "newsroom verify-audit", { beside: true });
  const args = ["scripts/verify-audit.ts", ...(known ? ["--known", known] : [])];
  await step("기록 확인", async (note) => {
    const { code, output } = await run(...tool("tsx/dist/cli.mjs", "--conditions=react-server", ...args), { onLine: note, env, mayFail: true });
    const [verdict] = output.trim().split("\n").slice(-1);
    if (code !== 0) throw new Refused(verdict);
    console.log(`\n${verdict}`);
  });
}

async function resetDemo(flags, settings) {
  if (settings.databaseUrl !== undefined) throw new Refused("DATABASE_URL의 데이터베이스에는 시연용 자료를 넣지 않습니다.");
  await confirm({ warning: "시연하는 동안 쓴 기사와 댓글이 지워집니다.", word: "되돌리기", yes: flags.yes });
  const { url, env } = await open(settings, "newsroom reset-demo");
  const { clear, demoAccounts, fillDemo, wantsDemo } = await import("./demo.mjs");
  const newsroom = { url, dataDir: settings.dataDir };
  if (!(await demoAccounts(url)).length && !(await wantsDemo(newsroom))) throw new Refused("진짜 뉴스룸입니다. 시연용 자료로 덮어쓰지 않습니다.");
  await step("비우기", () => clear(newsroom));
  await fillDemo({ ...newsroom, env });
}

const askWho = async (flags) => ({
  email: await ask("관리자 이메일", flags.email, "--email"),
  name: await ask("관리자 이름", flags.name, "--name"),
  password: await askPassword(PASSWORD),
});

/** The newsroom's database, migrated and ready to use; `beside` a running site where that is safe. */
async function open(settings, what, { beside = false } = {}) {
  const isEmbedded = settings.databaseUrl === undefined;
  const running = isEmbedded && beside && holderOf(settings.dataDir)?.url ? await urlOfRunning(settings) : null;
  if (running) return openBeside(settings, running);
  await claim(settings.dataDir, { what });
  const authSecret = authSecretOf(settings);
  await install();
  await generateClient();
  const { checkServer, migrate } = await import("./schema.mjs");
  const { openDatabase } = await import("./database.mjs");
  const url = settings.databaseUrl ?? (await step("데이터베이스 시작", () => openDatabase({ dataDir: settings.dataDir }))).url;
  if (!isEmbedded) await checkServer(url);
  await migrate(url);
  return { url, env: siteEnv({ settings, databaseUrl: url, authSecret }) };
}

/** Changes nothing of what the site stands on while it runs. */
async function openBeside(settings, url) {
  const { missing } = await import("./schema.mjs");
  if (!areInstalled() || !isClientMade() || (await missing(url)).length) {
    throw new Refused("사이트가 켜진 뒤 패키지나 마이그레이션이 바뀌었으니, 먼저 npm start를 멈추고 다시 시작해 주세요.");
  }
  return { url, env: siteEnv({ settings, databaseUrl: url, authSecret: authSecretOf(settings) }) };
}

async function urlOfRunning({ dataDir }) {
  const { runningUrl } = await import("./database.mjs");
  return runningUrl(dataDir);
}

const addAdmin = (who, env) =>
  step("관리자 계정 만들기", async () => {
    const input = JSON.stringify(who);
    const { code, output } = await run(...tool("tsx/dist/cli.mjs", "--conditions=react-server", "scripts/make-admin.ts"), { env, input, mayFail: true });
    if (code !== 0) throw new Refused(output);
  });

await main(async () => {
  process.chdir(fileURLToPath(new URL("..", import.meta.url)));
  checkNode();
  const [name, ...rest] = process.argv.slice(2);
  if (name === "--help" || name === "-h" || name === "help") return show(usage());
  const verb = Object.hasOwn(VERBS, name ?? "") ? VERBS[name] : null;
  if (!verb) throw new Refused(`${name ? `모르는 일입니다: ${name}` : "할 일을 정해 주세요."}\n\n${usage()}`);
  const flags = readFlags(name, verb, rest);
  if (flags.help) return show(`npm run newsroom -- ${name}\n${verb.summary}.\n\n${verb.help}`);
  loadDotEnv();
  await verb.act(flags, readSettings());
  return 0;
});
