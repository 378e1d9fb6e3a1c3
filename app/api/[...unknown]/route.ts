import { NOT_FOUND } from "@/lib/result";
import { problem } from "@/lib/route";

/** An address of the API that nobody answers is refused as every other is. */
export const GET = () => problem(NOT_FOUND);
export const POST = GET;
export const PUT = GET;
export const PATCH = GET;
export const DELETE = GET;
