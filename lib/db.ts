import "server-only";
import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient, type Prisma } from "@/prisma/client/client";
import { env } from "./env";

// The limits hold on any PostgreSQL, not only on the embedded one.
const limits = "-c statement_timeout=5000 -c lock_timeout=2000 -c idle_in_transaction_session_timeout=10000";

function connect() {
  return new PrismaClient({
    adapter: new PrismaPg({ connectionString: env().DATABASE_URL, options: limits, max: 10 }),
  });
}

// Hot reload evaluates this module again; the pool must not multiply.
const kept = globalThis as { manpaDb?: PrismaClient };

/** The one database client. Only read.ts and write.ts of a room import it. */
export const db: PrismaClient = new Proxy({} as PrismaClient, {
  get: (_, property) => Reflect.get((kept.manpaDb ??= connect()), property),
});

export type Transaction = Prisma.TransactionClient;
