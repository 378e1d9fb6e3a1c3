"use client";
import { usePathname } from "next/navigation";
import { Bell } from "@/components/site/bell";

/** The readers' bell at the desk: what the desk did with one's pieces, and who called one in a note, is told there too. */
export const DeskBell = () => (
  <div className="shrink-0 min-[960px]:absolute min-[960px]:top-3.5 min-[960px]:right-3">
    <Bell path={usePathname()} />
  </div>
);
