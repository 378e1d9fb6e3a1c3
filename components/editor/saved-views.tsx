"use client";
import { type FormEvent, useState } from "react";
import { Link } from "@/components/desk/link";
import { Modal } from "@/components/ui/modal";
import { reach } from "@/components/ui/reach";
import { dropView, keepView, renameView } from "@/lib/saved-views/actions";
import type { SavedView } from "@/lib/saved-views/read";
import type { Result } from "@/lib/result";
import { NAME_LIMIT } from "@/lib/saved-views/rules";
import { Button } from "./button";
import { CloseButton } from "./close-button";

type Props = { views: readonly SavedView[]; query: string };
type Asked = { is: "keep" } | { is: "change"; view: SavedView };

/** Questions one asks often, by name. */
export function SavedViews({ views, query }: Props) {
  const [asked, setAsked] = useState<Asked | null>(null);
  const current = views.find((view) => view.query === query);
  return (
    <nav aria-label="저장한 보기" className="mb-3 flex flex-wrap items-center gap-1.5">
      {views.map((view) => (
        <Link key={view.id} href={`/desk/articles?${view.query}`} aria-current={view === current ? "page" : undefined} className="inline-flex min-h-9 items-center rounded-full border border-rule px-3 text-ink-2 no-underline hover:border-ink-3 aria-[current=page]:border-ink aria-[current=page]:font-semibold aria-[current=page]:text-ink pointer-coarse:min-h-11">
          {view.name}
        </Link>
      ))}
      {current ? (
        <Button type="button" onClick={() => setAsked({ is: "change", view: current })}>
          이 보기 고치기…
        </Button>
      ) : (
        query && (
          <Button type="button" onClick={() => setAsked({ is: "keep" })}>
            이 조건 저장…
          </Button>
        )
      )}
      {asked && <ViewDialog asked={asked} query={query} onClose={() => setAsked(null)} />}
    </nav>
  );
}

function ViewDialog({ asked, query, onClose }: { asked: Asked; query: string; onClose: () => void }) {
  const view = asked.is === "change" ? asked.view : null;
  const [name, setName] = useState(view?.name ?? "");
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const send = async (request: Promise<Result<unknown>>) => {
    setBusy(true);
    const answer = await reach(request);
    setBusy(false);
    if (answer.ok) onClose();
    else setRefusal(answer.message);
  };
  const save = (event: FormEvent) => {
    event.preventDefault();
    if (!isBusy) void send(view ? renameView({ id: view.id, name }) : keepView({ name, query }));
  };
  return (
    <Modal title={view ? "보기 고치기" : "이 조건을 보기로 저장"} isBusy={isBusy} onClose={onClose}>
      <form onSubmit={save} className="grid gap-4">
        <label className="grid gap-1 font-semibold">
          이름
          <input value={name} required autoFocus autoComplete="off" maxLength={NAME_LIMIT} onChange={({ target }) => setName(target.value)} className="h-10 rounded-md border border-ink-3/80 bg-paper px-3 font-normal" />
        </label>
        <p role="alert" className="text-danger empty:hidden">
          {refusal}
        </p>
        <div className="flex flex-wrap justify-end gap-2">
          {view && (
            <Button type="button" aria-disabled={isBusy} className="mr-auto text-danger" onClick={() => !isBusy && void send(dropView({ id: view.id }))}>
              보기 지우기
            </Button>
          )}
          <CloseButton>닫기</CloseButton>
          <Button tone="go" aria-disabled={isBusy}>
            저장
          </Button>
        </div>
      </form>
    </Modal>
  );
}
