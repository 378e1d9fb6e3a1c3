"use client";
import { usePathname } from "next/navigation";
import { Bell } from "@/components/site/bell";

/** The readers' bell at the desk: what the desk did with one's pieces, and who called one in a note, is told there too. */
export const DeskBell = () => (
  <div className="shrink-0">
    <Bell path={usePathname()} />
  </div>
);
