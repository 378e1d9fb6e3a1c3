import "server-only";
import { hash, verify } from "@node-rs/argon2";

// OWASP's argon2id parameters; memory in KiB. Argon2id is the package's default algorithm.
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

// One keyboard may send a Hangul syllable composed, another in parts.
const normal = (password: string) => password.normalize("NFKC");

let decoy: Promise<string> | undefined;

export const hashPassword = (password: string): Promise<string> => hash(normal(password), COST);

/** Takes the same time when there is nothing to compare with, so that nobody learns which addresses have accounts. */
export async function verifyPassword(stored: string | null, password: string): Promise<boolean> {
  const isRight = await verify(stored ?? (await (decoy ??= hashPassword(crypto.randomUUID()))), normal(password));
  return stored !== null && isRight;
}
