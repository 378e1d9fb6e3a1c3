import { refuse } from "@/lib/result";
import { type Check, held, PASS, refused } from "./verdict";

const SAME = refuse("repeated", "같은 댓글을 이미 등록하셨습니다.", { field: "body" });
const NEAR = refuse("repeated", "거의 같은 댓글을 이 기사에 이미 등록하셨습니다.", { field: "body" });

export const repeat: Check = {
  name: "되풀이",
  judge: (_, { repeats, isStaff, settings }) => {
    if (repeats.exactHere) return refused(SAME);
    if (isStaff) return PASS;
    if (repeats.nearHere) return refused(NEAR);
    if (repeats.ownElsewhere >= settings.repeatArticles) {
      return held({ check: "flood", why: `같은 사람이 거의 같은 글을 하루 사이 다른 기사 ${repeats.ownElsewhere}곳에도 썼습니다.` });
    }
    return repeats.otherAccounts >= settings.repeatAccounts
      ? held({ check: "flood", why: `거의 같은 글을 하루 사이 다른 계정 ${repeats.otherAccounts}개에서도 썼습니다.` })
      : PASS;
  },
};
