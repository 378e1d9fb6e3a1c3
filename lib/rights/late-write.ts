import "server-only";
import { db } from "@/lib/db";
import { siteUrl } from "@/lib/env";
import { post } from "@/lib/mail/write";
import { SITE_NAME } from "@/lib/settings/rules";
import { ANSWER_DAYS, daysAfter } from "./rules";

const KIND = "late-rights";
const HOUR = 3_600_000;

/** Midnight in Korea of this moment's day. */
const dayOf = (now: Date): Date => new Date(Math.floor((now.getTime() + 9 * HOUR) / (24 * HOUR)) * 24 * HOUR - 9 * HOUR);

/** Once a day, tells every moderator by letter of objections and claims whose answer is due within a day or late. */
export async function warnOfLate(now: Date): Promise<number> {
  const soon = daysAfter(now, 1);
  return db.$transaction(async (tx) => {
    // One process at a time, so that nobody gets the day's letter twice.
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${KIND}, 0))`;
    const [appeals, takedowns, told] = [
      await tx.appeal.count({ where: { decidedAt: null, dueAt: { lte: soon } } }),
      await tx.takedown.count({ where: { status: "received", createdAt: { lte: daysAfter(soon, -ANSWER_DAYS) } } }),
      await tx.letter.count({ where: { kind: KIND, createdAt: { gte: dayOf(now) } } }),
    ];
    if (told > 0 || appeals + takedowns === 0) return 0;
    const moderators = await tx.account.findMany({ where: { role: { in: ["moderator", "admin"] }, status: "active" }, select: { email: true, name: true } });
    for (const { email, name } of moderators) await post(tx, { to: email, kind: KIND, ...lateLetter({ name, appeals, takedowns }), now });
    return moderators.length;
  });
}

function lateLetter({ name, appeals, takedowns }: { name: string; appeals: number; takedowns: number }) {
  return {
    subject: `[${SITE_NAME}] 답할 기한이 다가온 이의와 신고 ${appeals + takedowns}건`,
    text: [
      `${name} 님, 안녕하세요.`,
      "",
      "하루 안에 답해야 하거나 기한이 지난 일이 있습니다.",
      "",
      ...(appeals > 0 ? [`이의 신청 ${appeals}건: ${siteUrl()}/desk/appeals`] : []),
      ...(takedowns > 0 ? [`권리침해 신고 ${takedowns}건: ${siteUrl()}/desk/takedowns`] : []),
      "",
      `${SITE_NAME} 드림`,
    ].join("\n"),
  };
}
