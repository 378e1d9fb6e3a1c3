import Link from "next/link";

export function SignInLink({ href }: { href: string }) {
  return (
    <Link href={href} prefetch={false} className="inline-flex min-h-10 items-center px-2 text-sm font-semibold whitespace-nowrap text-ink-2 hover:text-ink">
      로그인
    </Link>
  );
}
