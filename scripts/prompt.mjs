// Questions at the terminal.
import { createInterface } from "node:readline/promises";
import { Writable } from "node:stream";
import { Interrupted, interruption, Refused } from "./processes.mjs";

const isTerminal = process.stdin.isTTY === true;

async function question(text, { hidden = false } = {}) {
  const output = hidden ? new Writable({ write: (chunk, encoding, done) => done() }) : process.stdout;
  if (hidden) process.stdout.write(text);
  const lines = createInterface({ input: process.stdin, output, terminal: true });
  // In raw mode Ctrl-C is a key.
  lines.on("SIGINT", () => process.kill(process.pid, "SIGINT"));
  try {
    const answer = await Promise.race([lines.question(hidden ? "" : text), interruption]);
    if (answer === "SIGINT" || answer === "SIGTERM" || answer === "SIGHUP") throw new Interrupted(answer);
    return answer.trim();
  } finally {
    lines.close();
    if (hidden) process.stdout.write("\n");
  }
}

/** The given value, or the answer of whoever sits at the terminal. */
export async function ask(label, given, flag) {
  if (given) return given;
  if (!isTerminal) throw new Refused(`${label}: ${flag}로 정해 주세요.`);
  for (;;) {
    const answer = await question(`${label}: `);
    if (answer) return answer;
  }
}

/** A password never comes from the arguments, where every process could read it. */
export async function askPassword(variable) {
  if (process.env[variable]) return process.env[variable];
  if (!isTerminal) {
    let text = "";
    for await (const chunk of process.stdin) text += chunk;
    const [line] = text.split(/\r?\n/);
    if (line) return line;
    throw new Refused(`비밀번호를 표준 입력이나 환경 변수 ${variable}로 넣어 주세요.`);
  }
  for (;;) {
    const first = await question("비밀번호: ", { hidden: true });
    if (first && first === (await question("비밀번호 다시: ", { hidden: true }))) return first;
    console.log("두 번 똑같이 넣어 주세요.");
  }
}

/** Goes on only when the person types `word`, or said --yes. */
export async function confirm({ warning, word, yes }) {
  if (yes) return;
  if (!isTerminal) throw new Refused(`${warning} 그래도 하려면 --yes를 붙여 주세요.`);
  console.log(warning);
  if ((await question(`계속하려면 ‘${word}’라고 써 주세요: `)) !== word) throw new Refused("아무것도 바꾸지 않았습니다.");
}
