import type { CorrectionKind } from "./rules";

/** What the law lets somebody demand of the newsroom: 언론중재법 제14조, 제16조, 제17조. */
export const CLAIM_KINDS = ["correction", "rebuttal", "followUp"] as const satisfies readonly CorrectionKind[];

export const CLAIM_STATUSES = { received: "답을 기다림", accepted: "받아들여 실음", rejected: "받아들이지 않음", dropped: "청구를 거둠" } as const;
export type ClaimStatus = keyof typeof CLAIM_STATUSES;

/** Characters. */
export const MAX_DEMAND = 4000;
export const MAX_CLAIM_ANSWER = 1000;
