import "server-only";
import { db } from "@/lib/db";
import { registry } from "./registry";

/** The state of this process and of what waits, as Prometheus reads it (text format 0.0.4). */
export async function writeMetrics(): Promise<string> {
  const [held, reported, letters] = await Promise.all([
    db.comment.count({ where: { status: "held" } }),
    db.comment.count({ where: { status: "visible", openReports: { gt: 0 } } }),
    db.letter.count({ where: { sentAt: null } }),
  ]);
  const waiting = [
    "# HELP manpa_waiting What waits for a person or for delivery.",
    "# TYPE manpa_waiting gauge",
    `manpa_waiting{what="held-comments"} ${held}`,
    `manpa_waiting{what="reported-comments"} ${reported}`,
    `manpa_waiting{what="letters"} ${letters}`,
  ];
  return `${(await registry()?.metrics()) ?? ""}\n${waiting.join("\n")}\n`;
}
