"use client";
import { useRouter } from "next/navigation";
import { type ChangeEvent, type DragEvent, useDeferredValue, useEffect, useMemo, useRef, useState, useSyncExternalStore } from "react";
import { LeaveGuard } from "@/components/desk/leave-guard";
import { canChangeAny, canCorrect, canWithdrawArticle } from "@/lib/access/permissions";
import type { Actor } from "@/lib/access/role";
import { NO_LIFE } from "@/lib/articles/life";
import { judgeEdit, type Who } from "@/lib/articles/moves";
import { standingNews } from "@/lib/articles/presence";
import { findings, HELP_LINE } from "@/lib/articles/checklist";
import { ArticleDialog } from "./article-dialog";
import { ArticleFacts, type Newsroom } from "./article-facts";
import { enterText } from "./caret";
import { Checklist } from "./checklist";
import { CopiesBanner } from "./copies-banner";
import { DocumentInput } from "./document-input";
import { FindBar } from "./find-bar";
import { LifeLog } from "./life-log";
import { LifeNotes } from "./life-notes";
import { LinkDialog } from "./link-dialog";
import { LinkedNames } from "./linked-names";
import { MergeDialog } from "./merge-dialog";
import { insertKept, insertPhotos, isWaitingForPhoto } from "./photo-node";
import { PhotoPicker } from "./photo-picker";
import { goToNewNote, NotesPanel } from "./notes-panel";
import { PresenceBar } from "./presence-bar";
import { RelatedPicker } from "./related-picker";
import { relink } from "./relink";
import { SaveTrouble } from "./save-trouble";
import { findSection } from "./section-select";
import { type Step, StepDialog } from "./step-dialog";
import { noWayOut, stepsOf, VERBS } from "./steps";
import { TitleFields } from "./title-fields";
import { TextSheet } from "./text-sheet";
import { Told } from "./told";
import { Toolbar } from "./toolbar";
import type { Ask } from "./tools";
import { TopBar } from "./top-bar";
import { useMerging } from "./use-merging";
import { usePresence } from "./use-presence";
import { useSaving } from "./use-saving";
import { useStateFocus } from "./use-state-focus";
import { jumpTo, useTextEditor } from "./use-text-editor";
import { VideoDialog } from "./video-dialog";
import { openDesk, type Start } from "./writing-desk";

type Props = { actor: Actor; start: Start; newsroom: Newsroom };

/** Next keeps pages it has left; opened anew, an article starts from what the newsroom has, and a new one empty. */
export function WritingScreen(props: Props) {
  const { bfcacheId } = useRouter();
  return <WritingSheet key={bfcacheId} {...props} />;
}

function WritingSheet({ actor, start, newsroom }: Props) {
  const [desk] = useState(() => openDesk(actor, start));
  const { store, copies, shelf, titles } = desk;
  const { content, saved, publication } = useSyncExternalStore(store.subscribe, store.get, store.get);
  const { status, publishedVersion, news } = publication;
  const [dialog, setDialog] = useState<"link" | "video" | "article" | "library" | null>(null);
  const picker = useRef<HTMLInputElement>(null);
  const documents = useRef<HTMLInputElement>(null);
  const [isFinding, setIsFinding] = useState(false);
  const [told, setTold] = useState("");
  const editor = useTextEditor({ desk, onLink: () => setDialog("link"), onFind: () => setIsFinding(true), onTold: setTold });
  useSaving(desk);
  const router = useRouter();
  const [step, setStep] = useState<Step | null>(null);
  const [stateRef, noteTaken] = useStateFocus({ isAsking: step !== null, startsTaken: news !== "" });
  const [openNotes, setOpenNotes] = useState(0);
  const life = start.life ?? NO_LIFE;
  const who: Who = canChangeAny(actor) ? "desk" : "writer";
  const closed = judgeEdit({ status, who });
  const merging = useMerging({ desk, editor, tell: setTold });
  const { heard, take } = usePresence(saved.number, store);
  const presence = heard?.presence;
  const elsewhere = heard?.sentAt === publication ? standingNews(publication, heard.presence) : null;
  const isResting = Boolean(presence?.takenBy);
  const isReadOnly = isResting || closed !== null;
  useEffect(() => {
    if (isResting) void store.flush();
    editor?.setEditable(!isReadOnly, false);
  }, [editor, isReadOnly, isResting, store]);
  const { people } = newsroom;
  const { body, nameChoices: choices } = content;
  useEffect(() => {
    if (editor) relink(editor, { people, choices });
  }, [editor, people, choices, saved.version]);

  const close = () => setDialog(null);
  const jump = (field: string) => editor && jumpTo(editor, field);
  const ask = (what: Ask) => {
    if (what === "photo") picker.current?.click();
    else if (what === "document") documents.current?.click();
    else if (what === "find") setIsFinding(true);
    else if (what === "note" && editor) goToNewNote(editor);
    else if (what !== "note") setDialog(what);
  };
  const pick = ({ target }: ChangeEvent<HTMLInputElement>) => {
    if (editor && target.files) insertPhotos(editor, shelf, [...target.files]);
    target.value = "";
  };
  // beside the text too: the browser would leave the page for the file
  const drop = (event: DragEvent) => {
    if (event.defaultPrevented || event.dataTransfer.files.length === 0) return;
    event.preventDefault();
    if (editor) insertPhotos(editor, shelf, [...event.dataTransfer.files]);
  };
  const takeOver = async () => {
    const answer = await take();
    if (answer && answer.version > saved.version && !store.isUnsaved) window.location.reload();
  };

  const seen = useDeferredValue(content);
  const open = useMemo(() => findings(seen, people, shelf.expired), [seen, people, shelf]);
  const addHelp = () => editor?.commands.insertContentAt(editor.state.doc.content.size, { type: "paragraph", content: [{ type: "text", text: HELP_LINE }] });

  const section = findSection(newsroom.sections, content.sectionId);
  const { mayPublish, lead, moves } = stepsOf({ status, who, life, sectionAllows: section?.reportersMayPublish });
  const verb = VERBS[status];
  const hasUnpublishedChanges = status === "published" && (store.isUnsaved || saved.version !== publishedVersion);

  return (
    <div
      data-writing-screen
      onDragOver={(event) => event.dataTransfer.types.includes("Files") && event.preventDefault()}
      onDrop={drop}
      className="-mx-4 -my-5 text-[14.5px] leading-[1.55] min-[820px]:-mx-7"
    >
      <TopBar
        {...{ store, status, hasUnpublishedChanges, stateRef, lead, moves }}
        number={saved.number}
        isOutdated={elsewhere !== null}
        verb={mayPublish ? verb : null}
        canWithdraw={canWithdrawArticle(actor) && status === "published"}
        canCorrect={canCorrect(actor) && status === "published"}
        onAsk={setStep}
        onFacts={() => jump("sectionId")}
      />
      <LifeNotes status={status} life={life} closed={closed && (status === "archived" ? closed.message : "데스크가 승인한 기사라 데스크만 고칠 수 있습니다. 고칠 곳은 데스크에 알려 주세요.")} />
      <SaveTrouble store={store} onMerge={merging.begin} onTakeOther={merging.takeOther} />
      {presence && <PresenceBar presence={presence} version={saved.version} isUnsaved={store.isUnsaved} news={elsewhere} onTake={takeOver} onReload={merging.renew} />}
      <fieldset disabled={isReadOnly} className="min-w-0 min-[1120px]:grid min-[1120px]:min-h-[calc(100dvh-var(--bar,53px))] min-[1120px]:grid-cols-[minmax(0,1fr)_316px]">
        <section aria-label="기사 글" className="px-4 pt-4 pb-20 min-[820px]:px-10 min-[820px]:pt-[34px]">
          <div onFocus={titles.follow} className="mx-auto max-w-[680px]">
            <h1 className="sr-only">{content.title || "새 기사"}</h1>
            <p role="status" className="sr-only">
              {step ? "" : news}
            </p>
            <CopiesBanner copies={copies} onRestore={(copy) => void merging.restore(copy)} />
            <div className="sticky top-0 z-10 mb-[22px] min-h-[47px] border-b border-rule bg-paper py-1.5 min-[820px]:top-[var(--bar,53px)]">
              {editor && <Toolbar editor={editor} titles={titles} onAsk={ask} />}
              {editor && isFinding && <FindBar editor={editor} onClose={() => setIsFinding(false)} />}
              <Told news={told} onClose={() => setTold("")} />
            </div>
            <TitleFields content={content} titles={titles} onDone={() => editor && enterText(editor, 0)} />
            <TextSheet editor={editor} onAsk={ask} />
          </div>
        </section>
        <aside aria-label="기사 정보" className="grid grid-cols-1 content-start gap-[22px] border-rule bg-wash p-5 max-[1119px]:border-t min-[1120px]:sticky min-[1120px]:top-[var(--bar,53px)] min-[1120px]:h-[calc(100dvh-var(--bar,53px))] min-[1120px]:overflow-y-auto min-[1120px]:border-l">
          <section>
            <h2 className="mb-[7px] text-[13px] font-[650] text-ink-3">발행 전 확인</h2>
            <Checklist content={content} findings={open} onJump={jump} onHelp={addHelp} />
            {!mayPublish && <p className="mt-2 text-[13.5px] text-ink-2">{noWayOut(status)}</p>}
          </section>
          <section>
            <h2 className="mb-[7px] text-[13px] font-[650] text-ink-3">진행 기록</h2>
            <LifeLog moves={life.moves} />
          </section>
          <section>
            <h2 className="mb-[7px] text-[13px] font-[650] text-ink-3">메모</h2>
            <NotesPanel editor={editor} number={saved.number} body={body} onOpen={setOpenNotes} />
          </section>
          <section>
            <h2 className="mb-[7px] text-[13px] font-[650] text-ink-3">기사 정보</h2>
            <ArticleFacts content={content} newsroom={newsroom} onChange={(change) => store.change(change)} />
          </section>
          <section data-field="names">
            <h2 className="mb-[7px] text-[13px] font-[650] text-ink-3">연결된 인물</h2>
            <LinkedNames body={body} people={people} choices={choices} onChoices={(nameChoices) => store.change({ nameChoices })} />
          </section>
          <section>
            <h2 className="mb-[7px] text-[13px] font-[650] text-ink-3">관련 기사</h2>
            <RelatedPicker number={saved.number} related={content.related} onRelated={(related) => store.change({ related })} />
          </section>
        </aside>
      </fieldset>
      <input ref={picker} type="file" accept="image/jpeg,image/png,image/webp,image/avif" multiple hidden onChange={pick} />
      <DocumentInput ref={documents} editor={editor} onTold={setTold} />
      <LeaveGuard when={() => editor !== null && !editor.isDestroyed && isWaitingForPhoto(editor)}>
        아직 올라가지 않은 사진이 있습니다. 지금 떠나면 그 사진과 적어 둔 설명이 기사에 남지 않을 수 있습니다.
      </LeaveGuard>
      {merging.job && (
        <MergeDialog job={merging.job} sectionName={(id) => findSection(newsroom.sections, id)?.path ?? ""} onMerged={merging.finish} onClose={merging.close} />
      )}
      {dialog === "link" && editor && <LinkDialog editor={editor} onClose={close} />}
      {dialog === "video" && editor && <VideoDialog editor={editor} onClose={close} />}
      {dialog === "library" && editor && <PhotoPicker onPick={(photos) => photos.forEach((photo) => insertKept(editor, shelf, photo))} onClose={close} />}
      {dialog === "article" && editor && <ArticleDialog editor={editor} number={saved.number} onClose={close} />}
      {step && (
        <StepDialog
          {...{ step, store, life, newsroom, openNotes }}
          findings={findings({ ...content, title: content.title.trim() }, people, shelf.expired)}
          alsoHere={presence?.others.filter(({ isSelf, isResting }) => !isSelf && !isResting) ?? []}
          isWaitingForPhoto={() => editor !== null && isWaitingForPhoto(editor)}
          onJump={jump}
          onTaken={(taken) => {
            noteTaken();
            if (taken !== "publish") router.refresh();
          }}
          onClose={() => setStep(null)}
        />
      )}
    </div>
  );
}
