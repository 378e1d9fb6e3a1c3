import { Link } from "@/components/desk/link";

export default function Forbidden() {
  return (
    <div className="py-16 text-center">
      <h1 className="text-[21px] font-bold tracking-[-.02em]">볼 수 있는 권한이 없습니다</h1>
      <p className="mt-3 text-ink-2">이 화면은 맡은 사람만 볼 수 있습니다. 필요하면 관리자에게 역할을 요청해 주세요.</p>
      <p className="mt-6">
        <Link href="/" className="inline-flex min-h-11 items-center font-semibold text-accent underline underline-offset-4">
          첫 화면으로
        </Link>
      </p>
    </div>
  );
}
