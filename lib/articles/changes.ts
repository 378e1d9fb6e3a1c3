/** Why a published text is changed, to choose from; an editor may write another. */
export const CHANGE_REASONS = ["오탈자", "표현 수정", "사실 보완", "제목 수정", "사진·자료 수정"] as const;
