// The floors of the house (lib/README.md) as rules, beside the usual ones.
import next from "@next/eslint-plugin-next";
import hooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

const READ = ["lib/*/read.ts", "lib/*/*-read.ts"];
const WRITE = ["lib/*/write.ts", "lib/*/*-write.ts"];
const ACTIONS = ["lib/*/actions.ts", "lib/*/*-actions.ts"];
const SCHEMA = ["lib/*/schema.ts"];
const TAGS = ["lib/*/tags.ts"];
const DOORS = ["app/**/route.ts"];
/** Named one by one: files that touch the world and belong to no floor. */
const EDGES = [
  "lib/{action,address,boot,db,env,form,log,packed,route}.ts",
  "lib/access/{limits,session,session-cookie}.ts",
  "lib/accounts/{password,sign-in}.ts",
  "lib/announcements/delivery.ts",
  "lib/articles/gone.ts",
  "lib/comments/kept.ts",
  "lib/expiry/{door-key,turn}.ts",
  "lib/jobs/{schedule,worker}.ts",
  "lib/mail/{delivery,outbox}.ts",
  "lib/notices/unsubscribe.ts",
  "lib/metrics/registry.ts",
  "lib/photos/{encode,store,uploads}.ts",
  "lib/share-pictures/draw.ts",
  "lib/views/count.ts",
];
const TESTS = ["**/*.test.ts", "lib/testing/**", "e2e/**", "lib/comments/nasty-text.ts"];

const forbid = (regex, message) => ({ regex, message, allowTypeImports: true });
const never = {
  framework: forbid("^(next|next-auth|react|react-dom)(/|$)", "This floor knows no framework."),
  frameworkButCache: forbid("^(react|react-dom|next-auth)(/|$)|^next(/(?!cache$)|$)", "A read knows only next/cache."),
  database: forbid("^@/lib/db$|^(\\.\\.?/)+db$|^@/prisma/client/|^@prisma/|^pg$", "Only read.ts and write.ts reach the database."),
  world: forbid("^node:|^server-only$|^pino$|^@/lib/(db|env|log)$", "A pure file touches nothing outside."),
  zod: forbid("^zod$", "zod belongs to schema.ts."),
  screens: forbid("^@/(app|components)/", "A room knows no screen."),
  screensButDoors: forbid("^@/(app/(?!api/)|components/)", "A door knows no screen."),
  read: forbid("/([a-z-]+-)?read$", "This floor does not read."),
  write: forbid("/([a-z-]+-)?write$", "Screens change things through actions."),
  actions: forbid("/([a-z-]+-)?actions$", "Actions are for screens."),
  eagerLink: { ...forbid("^next/link$", "components/desk/link.tsx fetches ahead only what somebody points at."), importNames: ["default"] },
};

/** In a flat config the last match replaces the options, so every file may be on one floor only. */
const floor = (files, ignores, names) => ({
  files,
  ignores: [...ignores, ...TESTS],
  rules: { "@typescript-eslint/no-restricted-imports": ["error", { patterns: names.map((name) => never[name]) }] },
});

const UNSAFE_HTML = { selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']", message: "Pages render blocks to elements, never stored HTML." };
const CLOCK_WAIT = { selector: "CallExpression[callee.property.name='waitForTimeout']", message: "Wait on a condition, never on a duration." };
const LEFT_OUT = {
  selector: "CallExpression[callee.property.name=/^(only|skip|todo|fixme)$/][callee.object.name=/^(test|it|describe)$/]",
  message: "Every test runs.",
};

const NODE_GLOBALS = ["AbortSignal", "Buffer", "URL", "clearInterval", "console", "crypto", "fetch", "performance", "process", "setInterval", "setTimeout", "WebAssembly"];
const PAGE_GLOBALS = ["document", "localStorage", "location", "requestAnimationFrame", "sessionStorage", "window"];

export default tseslint.config(
  { ignores: ["node_modules/", "**/.next/", ".test/", ".bench/", ".data/", "prisma/client/", "next-env.d.ts"] },
  { linterOptions: { noInlineConfig: true } },
  ...tseslint.configs.recommended,
  {
    rules: {
      "max-lines": ["error", { max: 250 }],
      "no-warning-comments": ["error", { terms: ["todo", "fixme", "xxx", "hack"], location: "anywhere" }],
      "no-console": "error",
      eqeqeq: "error",
      "@typescript-eslint/ban-ts-comment": ["error", { "ts-expect-error": true, "ts-ignore": true, "ts-nocheck": true }],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_", ignoreRestSiblings: true }],
      "no-restricted-syntax": ["error", UNSAFE_HTML],
    },
  },
  {
    files: ["app/**", "components/**"],
    plugins: { "@next/next": next, "react-hooks": hooks },
    rules: {
      ...next.configs["core-web-vitals"].rules,
      ...hooks.configs.recommended.rules,
      // Photos come in our own widths and formats.
      "@next/next/no-img-element": "off",
      // A plain link needs no script and prefetches nothing.
      "@next/next/no-html-link-for-pages": "off",
    },
  },
  floor(["lib/**/*.ts"], [...READ, ...WRITE, ...ACTIONS, ...SCHEMA, ...TAGS, ...EDGES], ["framework", "database", "world", "zod", "screens", "read", "write", "actions"]),
  floor(SCHEMA, [], ["framework", "database", "world", "screens", "read", "write", "actions"]),
  floor(READ, [], ["frameworkButCache", "screens", "write", "actions"]),
  floor(WRITE, [], ["framework", "screens", "actions"]),
  floor(ACTIONS, [], ["database", "screens"]),
  floor(DOORS, [], ["database", "screensButDoors"]),
  floor(["app/**/*.{ts,tsx}", "components/**/*.{ts,tsx}", "{instrumentation,proxy}.ts"], [...DOORS, "components/desk/link.tsx"], ["database", "write", "eagerLink"]),
  // Structured data for search engines has no other way into a page; it is escaped there.
  { files: ["components/site/json-ld.tsx"], rules: { "no-restricted-syntax": "off" } },
  {
    files: TAGS,
    rules: { "no-restricted-syntax": ["error", { selector: "ImportDeclaration", message: "Tags import nothing." }] },
  },
  {
    files: TESTS,
    rules: { "max-lines": ["error", { max: 400 }], "no-restricted-syntax": ["error", CLOCK_WAIT, LEFT_OUT] },
  },
  {
    // Articles of the demo are prose.
    files: ["prisma/seed/**"],
    rules: { "max-lines": ["error", { max: 600 }], "no-console": "off" },
  },
  {
    files: ["scripts/**", "**/*.mjs"],
    languageOptions: { globals: Object.fromEntries(NODE_GLOBALS.map((name) => [name, "readonly"])) },
    rules: { "no-console": "off" },
  },
  { files: ["**/*.mjs"], rules: { "no-undef": "error" } },
  { files: ["lib/hydration/start.mjs"], languageOptions: { globals: Object.fromEntries(PAGE_GLOBALS.map((name) => [name, "readonly"])) } },
);
