import "server-only";
import type { NextAuthOptions } from "next-auth";
import Credentials from "next-auth/providers/credentials";
import { clientAddress } from "@/lib/access/address";
import { forgive, limit } from "@/lib/access/limits";
import type { Role } from "@/lib/access/role";
import { findActor } from "@/lib/access/session";
import { isSecure, SESSION_SECONDS, sessionCookie } from "@/lib/access/session-cookie";
import { env, ownOrigins } from "@/lib/env";
import { done, refuse, type Result } from "@/lib/result";
import { verifyPassword } from "./password";
import { findByEmail } from "./read";
import { signInInput } from "./schema";
import { closeSession, openSession } from "./write";

declare module "next-auth" {
  interface User {
    sessionId: string;
  }
}
declare module "next-auth/jwt" {
  interface JWT {
    sessionId?: string;
  }
}

const WRONG = refuse("invalid", "이메일 또는 비밀번호가 맞지 않습니다.", { field: "password" });

/** Whose e-mail and password these are. Says the same, in the same time, for an unknown address and a wrong password. */
export async function authenticate(input: { email: string; password: string; address: string }): Promise<Result<{ id: string; role: Role }>> {
  const pair = `${input.email} ${input.address}`;
  const refusal =
    (await limit("signIn", input.address)) ?? (await limit("wrongPassword", pair)) ?? (await limit("wrongPasswordAnywhere", input.email));
  if (refusal) return refusal;
  const account = await findByEmail(input.email);
  if (!(await verifyPassword(account?.passwordHash ?? null, input.password)) || !account) return WRONG;
  await forgive("wrongPassword", pair);
  await forgive("wrongPasswordAnywhere", input.email);
  if (account.status !== "active") return refuse("restricted", "이용이 제한된 계정입니다. 운영자에게 문의해 주세요.");
  return done({ id: account.id, role: account.role });
}

/** next-auth's door: the cookie's token carries a session id and nothing else; everything about the person is read from the database. */
export function authOptions(): NextAuthOptions {
  return {
    secret: env().AUTH_SECRET,
    useSecureCookies: isSecure(),
    cookies: { sessionToken: sessionCookie() },
    session: { strategy: "jwt", maxAge: SESSION_SECONDS },
    pages: { signIn: "/sign-in", error: "/sign-in", signOut: "/me" },
    providers: [
      Credentials({
        name: "이메일",
        credentials: { email: { label: "이메일", type: "email" }, password: { label: "비밀번호", type: "password" } },
        async authorize(credentials, request) {
          const input = signInInput.safeParse({ email: credentials?.email, password: credentials?.password });
          if (!input.success) return null;
          const account = await authenticate({ ...input.data, address: clientAddress(new Headers(request.headers)) });
          if (!account.ok) {
            if (account.code === "invalid") return null;
            throw new Error(account.code);
          }
          const { sessionId } = await openSession({ accountId: account.value.id }, new Date());
          return { id: account.value.id, sessionId };
        },
      }),
    ],
    callbacks: {
      jwt: ({ token, user }) => ({ sessionId: user?.sessionId ?? token.sessionId }),
      async session({ session, token }) {
        const actor = token.sessionId ? await findActor(token.sessionId, new Date()) : null;
        // next-auth types the answer as a session; an empty one is how it says "nobody".
        return actor ? { expires: session.expires, user: { name: actor.name, role: actor.role } } : ({} as typeof session);
      },
      redirect({ url, baseUrl }) {
        const isOwn = URL.canParse(url, baseUrl) && ownOrigins().includes(new URL(url, baseUrl).origin);
        return isOwn ? new URL(url, baseUrl).href : baseUrl;
      },
    },
    events: {
      async signOut({ token }) {
        if (token.sessionId) await closeSession({ sessionId: token.sessionId });
      },
    },
  };
}
