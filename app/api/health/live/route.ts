import { connection } from "next/server";
import { json, onlyFor } from "@/lib/route";

export async function GET() {
  await connection();
  return json({ status: "ok" });
}

export const POST = onlyFor("GET");
export const PUT = POST;
export const PATCH = POST;
export const DELETE = POST;
