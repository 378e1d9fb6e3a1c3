import "server-only";
import { readClock } from "@/lib/articles/clock-read";
import { countLate } from "@/lib/articles/late-read";
import { db } from "@/lib/db";
import { WAITING } from "@/lib/mail/rules";
import { registry } from "./registry";

/** The state of this process and of what waits, as Prometheus reads it (text format 0.0.4). */
export async function writeMetrics(): Promise<string> {
  const [held, reported, letters, late] = await Promise.all([
    db.comment.count({ where: { status: "held" } }),
    db.comment.count({ where: { status: "visible", openReports: { gt: 0 } } }),
    db.letter.count({ where: WAITING }),
    readClock().then(countLate),
  ]);
  const waiting = [
    "# HELP manpa_waiting What waits for a person or for delivery.",
    "# TYPE manpa_waiting gauge",
    `manpa_waiting{what="held-comments"} ${held}`,
    `manpa_waiting{what="reported-comments"} ${reported}`,
    `manpa_waiting{what="letters"} ${letters}`,
    "# HELP manpa_articles_late Articles that should have gone out, or down, a minute ago or more.",
    "# TYPE manpa_articles_late gauge",
    `manpa_articles_late ${late}`,
  ];
  return `${(await registry()?.metrics()) ?? ""}\n${waiting.join("\n")}\n`;
}
