import { unstable_rethrow } from "next/navigation";
import { type Refusal, refuse } from "@/lib/result";

const UNREACHABLE = refuse("unavailable", "서버가 답하지 않습니다. 잠시 뒤 다시 시도해 주세요.");

/** What an action answers, or a refusal where nothing came back: thrown in a transition, that would take the form away with all that was typed. */
export const reach = <Answer>(asked: Promise<Answer>): Promise<Answer | Refusal> =>
  asked.catch((error: unknown) => {
    // Redirects travel as errors.
    unstable_rethrow(error);
    return UNREACHABLE;
  });
