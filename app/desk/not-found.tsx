import { Link } from "@/components/desk/link";

export default function NotFound() {
  return (
    <div className="py-16 text-center">
      <h1 className="text-[21px] font-bold tracking-[-.02em]">찾으시는 것이 없거나 볼 수 없습니다</h1>
      <p className="mt-6">
        <Link href="/desk" className="inline-flex min-h-11 items-center font-semibold text-accent underline underline-offset-4">
          편집국 첫 화면으로
        </Link>
      </p>
    </div>
  );
}
