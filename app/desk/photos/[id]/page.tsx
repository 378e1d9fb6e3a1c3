import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { guardDesk } from "@/components/desk/guard";
import { Link } from "@/components/desk/link";
import { DeletePhoto } from "@/components/photos/delete-photo";
import { FocalPoint } from "@/components/photos/focal-point";
import { FactsForm } from "@/components/photos/facts-form";
import { PutBack } from "@/components/photos/put-back";
import { ReplacePhoto } from "@/components/photos/replace-photo";
import { PhotoThumb } from "@/components/photos/photo-thumb";
import { canWrite } from "@/lib/access/permissions";
import { stamp } from "@/lib/korean/time";
import { FACT_NAMES, RIGHTS_WARNINGS } from "@/lib/photos/facts";
import { getPhoto } from "@/lib/photos/library-read";
import { photoUrl } from "@/lib/photos/rules";

export const instant = false;
export const metadata: Metadata = { title: "사진" };

type Props = { params: Promise<{ id: string }> };

const heading = "mb-2 text-[16px] font-bold";

export default async function PhotoDesk({ params }: Props) {
  const { id } = await params;
  const actor = await guardDesk(`/desk/photos/${id}`, canWrite);
  const photo = await getPhoto(actor, id, new Date());
  if (!photo) notFound();
  const { caption, alt, credit, source, rights, rightsUntil, version, fileName, uses, people, alike, mayChange, mayReplace, replacedBy } = photo;
  const facts = { caption, alt, credit, source, rights, rightsUntil };
  return (
    <>
      <p className="mb-2">
        <Link href="/desk/photos" className="font-semibold text-accent underline-offset-4 hover:underline">
          사진 목록
        </Link>
      </p>
      <h1 className="mb-4 text-[21px] font-bold tracking-[-.02em]">{caption || fileName || "설명 없는 사진"}</h1>
      <div className="grid gap-7 min-[1120px]:grid-cols-[minmax(0,1fr)_380px]">
        <div className="grid min-w-0 content-start gap-6">
          <div>
            {mayChange ? (
              <FocalPoint photo={photo} alt={alt || "대체 텍스트가 아직 없는 사진"} />
            ) : (
              <img src={photoUrl(photo, 960)} width={photo.width} height={photo.height} alt={alt || "대체 텍스트가 아직 없는 사진"} className="h-auto max-h-[60vh] w-full rounded-[5px] bg-wash object-contain" />
            )}
            <p className="mt-1.5 text-[13px] text-ink-3">
              {[fileName, `${photo.width}×${photo.height}`, `${photo.uploader ?? "알 수 없는 이용자"} · ${stamp(photo.createdAt)}`].filter(Boolean).join(" · ")}
            </p>
            {photo.state && (
              <p role="status" className={`mt-2 font-semibold ${photo.state === "ended" ? "text-danger" : "text-mark"}`}>
                {RIGHTS_WARNINGS[photo.state]}
              </p>
            )}
          </div>
          <section>
            <h2 className={heading}>쓰인 곳</h2>
            {replacedBy && (
              <div className="mb-3 rounded-[9px] bg-wash px-3.5 py-2.5">
                <p>
                  {photo.replacedIn.length + photo.replacedOf.length}곳에서{" "}
                  <Link href={`/desk/photos/${replacedBy.id}`} className="font-semibold text-accent underline-offset-4 hover:underline">
                    {replacedBy.caption || replacedBy.fileName || "다른 사진"}
                  </Link>
                  {" "}사진이 이 자리에 들어갔습니다.
                </p>
                {mayReplace && <PutBack id={id} />}
              </div>
            )}
            {uses.length + people.length === 0 && <p className="text-ink-3">지금은 쓰인 곳이 없습니다.</p>}
            <ul>
              {uses.map(({ article, inDraft, inPublished }) => (
                <li key={article.number} className="border-b border-rule py-1.5">
                  <Link href={`/desk/articles/${article.number}`} className="text-accent underline-offset-4 hover:underline">
                    {article.title || `${article.number}번 기사`}
                  </Link>{" "}
                  <span className="text-[13px] text-ink-3">{[inPublished && "발행된 글", inDraft && "작업 중인 글"].filter(Boolean).join(", ")}</span>
                </li>
              ))}
              {people.map(({ slug, name }) => (
                <li key={slug} className="border-b border-rule py-1.5">
                  <a href={`/people/${encodeURIComponent(slug)}`} className="text-accent underline-offset-4 hover:underline">
                    {name}
                  </a>{" "}
                  <span className="text-[13px] text-ink-3">인물</span>
                </li>
              ))}
            </ul>
            {mayReplace && uses.length + people.length > 0 && <ReplacePhoto key={`${uses.length} ${people.length}`} id={id} articles={uses.map(({ article }) => article)} people={people} />}
          </section>
          {alike.length > 0 && (
            <section>
              <h2 className={heading}>비슷한 사진</h2>
              <ul className="grid grid-cols-[repeat(auto-fill,minmax(130px,1fr))] gap-3">
                {alike.map((each) => (
                  <li key={each.id}>
                    <Link href={`/desk/photos/${each.id}`} className="block text-[13px] text-ink">
                      <PhotoThumb photo={each} alt="" sizes="150px" />
                      <span className="line-clamp-2">{each.caption || each.fileName || "설명 없는 사진"}</span>
                    </Link>
                  </li>
                ))}
              </ul>
            </section>
          )}
        </div>
        <div className="min-w-0">
          {mayChange ? (
            <>
              <FactsForm id={id} version={version} facts={facts} />
              {uses.length + people.length === 0 && <DeletePhoto id={id} />}
            </>
          ) : (
            <dl className="grid gap-2">
              {(Object.keys(facts) as (keyof typeof facts)[]).map((name) => (
                <div key={name}>
                  <dt className="text-[13px] text-ink-3">{FACT_NAMES[name]}</dt>
                  <dd>{facts[name] || "없음"}</dd>
                </div>
              ))}
            </dl>
          )}
        </div>
      </div>
    </>
  );
}
