import { redirect } from "next/navigation";
import { guardDesk } from "@/components/desk/guard";
import { canWrite } from "@/lib/access/permissions";

export const instant = false;

/** The desk opens at what the person came to do. */
export default async function Desk() {
  const actor = await guardDesk("/desk");
  redirect(canWrite(actor) ? "/desk/articles" : "/desk/comments");
}
