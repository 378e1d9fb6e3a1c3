import type { Result } from "@/lib/result";

/** The value; whatever a room refuses to the seed is a mistake of the seed. */
export async function expected<T>(what: string, asked: Promise<Result<T>>): Promise<T> {
  const result = await asked;
  if (!result.ok) throw new Error(`${what}: ${result.code} ${result.field ?? ""} ${result.message}`);
  return result.value;
}
