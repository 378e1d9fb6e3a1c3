export const ROLES = ["reader", "reporter", "editor", "moderator", "admin"] as const;
export type Role = (typeof ROLES)[number];

export const ROLE_NAMES: Record<Role, string> = {
  reader: "독자",
  reporter: "기자",
  editor: "데스크",
  moderator: "댓글 운영자",
  admin: "관리자",
};

/** Who asks. `null` is someone signed out. `reporterId` is the byline this account writes under. */
export type Actor = { id: string; name: string; role: Role; reporterId: number | null };
