import { connection } from "next/server";
import { json } from "@/lib/route";

export async function GET() {
  await connection();
  return json({ status: "ok" });
}
