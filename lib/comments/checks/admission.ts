import { refuse } from "@/lib/result";
import { type Check, held, PASS, refused } from "./verdict";

export const closed: Check = {
  name: "댓글 닫힘",
  judge: (_, { closed: why }) => (why === null ? PASS : refused(refuse("commenting-closed", why))),
};

export const restrictedAuthor: Check = {
  name: "이용 제한",
  judge: (_, { standing, isStaff }) => {
    if (!standing.canSpeak) return refused(refuse("restricted", standing.message));
    return standing.holdFirst && !isStaff ? held({ check: "restricted", why: "먼저 확인하고 공개하기로 한 이용자의 댓글입니다." }) : PASS;
  },
};

const wait = (seconds: number) => (seconds < 60 ? `${seconds}초` : seconds < 3600 ? `${Math.ceil(seconds / 60)}분` : `${Math.ceil(seconds / 3600)}시간`);

export const rate: Check = {
  name: "쓰는 간격",
  judge: (_, { waitSeconds }) =>
    waitSeconds === null
      ? PASS
      : refused(refuse("too-fast", `댓글을 너무 자주 쓰셨습니다. ${wait(waitSeconds)} 뒤에 다시 등록해 주세요.`, { retryAfter: waitSeconds })),
};

export const flood: Check = {
  name: "한 기사에 쏠림",
  judge: (_, { isFlooded, isStaff, settings }) =>
    isFlooded && !isStaff ? held({ check: "flood", why: `이 기사에 1분 동안 댓글이 ${settings.floodMinute}개 넘게 들어왔습니다.` }) : PASS,
};

export const newcomer: Check = {
  name: "새 이용자",
  judge: (_, { accountHours, isStaff, settings }) =>
    !isStaff && accountHours < settings.newcomerHours
      ? held({ check: "newcomer", why: `가입한 지 ${settings.newcomerHours}시간이 되지 않은 이용자의 댓글입니다.` })
      : PASS,
};
