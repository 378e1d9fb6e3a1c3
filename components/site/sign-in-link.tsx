export function SignInLink({ href }: { href: string }) {
  return (
    <a href={href} className="inline-flex min-h-10 items-center px-2 text-sm font-semibold whitespace-nowrap text-ink-2 hover:text-ink">
      로그인
    </a>
  );
}
