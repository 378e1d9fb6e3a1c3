"use client";
import { signOut } from "next-auth/react";

export function SignOutButton() {
  return (
    <button
      type="button"
      onClick={() => void signOut({ callbackUrl: "/" })}
      className="min-h-9 shrink-0 cursor-pointer rounded-[7px] px-2.5 text-[13px] text-ink-3 hover:text-ink"
    >
      로그아웃
    </button>
  );
}
