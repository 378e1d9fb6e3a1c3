import type { Metadata } from "next";
import Form from "next/form";
import { guardDesk } from "@/components/desk/guard";
import { Link } from "@/components/desk/link";
import { PhotoGrid } from "@/components/photos/photo-grid";
import { UploadPanel } from "@/components/photos/upload-panel";
import { canWrite } from "@/lib/access/permissions";
import { listPhotos, type PhotoState, STATES } from "@/lib/photos/library-read";

export const instant = false;
export const metadata: Metadata = { title: "사진" };

const PATH = "/desk/photos";

type Asked = Record<"words" | "state" | "mine" | "before", string | string[] | undefined>;
type Props = { searchParams: Promise<Asked> };

const one = (value: string | string[] | undefined) => (typeof value === "string" && value ? value : undefined);
const isState = (value: string | undefined): value is PhotoState => value !== undefined && Object.hasOwn(STATES, value);

export default async function PhotoLibrary({ searchParams }: Props) {
  const asked = await searchParams;
  const [words, state, mine, before] = [one(asked.words), one(asked.state), one(asked.mine), one(asked.before)];
  const actor = await guardDesk(PATH, canWrite);
  const { photos, next } = await listPhotos(actor, { words, mine: mine !== undefined, cursor: before, ...(isState(state) && { state }) }, new Date());
  const isFiltered = Boolean(words || isState(state) || mine);
  const query = new URLSearchParams({ ...(words && { words }), ...(isState(state) && { state }), ...(mine && { mine }), before: next ?? "" });
  return (
    <>
      <h1 className="mb-4 text-[21px] font-bold tracking-[-.02em]">사진</h1>
      <UploadPanel />
      <Form prefetch={false} action={PATH} role="search" className="mb-5 flex flex-wrap items-center gap-2">
        <input key={words} type="search" name="words" defaultValue={words} aria-label="사진 찾기" placeholder="설명, 출처, 파일 이름으로 찾기" className="min-h-10 min-w-40 flex-1 rounded-[7px] border border-ink-3 bg-paper px-3 pointer-coarse:min-h-11" />
        <select key={state} name="state" defaultValue={isState(state) ? state : ""} aria-label="권리와 쓰임" className="min-h-10 rounded-[7px] border border-ink-3 bg-paper px-2 pointer-coarse:min-h-11">
          <option value="">모든 사진</option>
          {Object.entries(STATES).map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
        <label key={mine} className="flex min-h-10 items-center gap-1.5 px-1">
          <input type="checkbox" name="mine" value="1" defaultChecked={mine !== undefined} className="size-4.5" />내가 올린 사진
        </label>
        <button className="min-h-10 cursor-pointer rounded-[7px] border border-rule px-4 font-semibold pointer-coarse:min-h-11">찾기</button>
      </Form>
      {photos.length > 0 ? <PhotoGrid photos={photos} /> : <p className="py-14 text-center text-ink-3">{isFiltered ? "찾는 사진이 없습니다." : "아직 사진이 없습니다. 첫 사진을 올려 주세요."}</p>}
      {next && (
        <Link href={`${PATH}?${query}`} className="mt-5 inline-flex min-h-11 items-center font-semibold text-accent underline-offset-4 hover:underline">
          다음 사진 보기
        </Link>
      )}
    </>
  );
}
