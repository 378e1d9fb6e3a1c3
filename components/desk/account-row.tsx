"use client";
import { useRouter } from "next/navigation";
import { useState, useTransition } from "react";
import { reach } from "@/components/ui/reach";
import { ROLES, ROLE_NAMES, type Role } from "@/lib/access/role";
import { blockAccount, changeRole, unblockAccount } from "@/lib/accounts/actions";
import type { AccountRow as Account } from "@/lib/accounts/read";
import { withParticle } from "@/lib/korean/particle";
import { dayOf } from "@/lib/korean/time";
import type { Result } from "@/lib/result";
import { ActButton } from "./act-button";
import { ConfirmDialog } from "./confirm-dialog";

type Question = { is: "role"; role: Role } | { is: "block" } | { is: "unblock" };

const answer = (id: string, question: Question): Promise<Result<unknown>> => {
  if (question.is === "role") return changeRole({ id, role: question.role });
  return question.is === "block" ? blockAccount({ id }) : unblockAccount({ id });
};

export function AccountRow({ account, isSelf }: { account: Account; isSelf: boolean }) {
  const { id, name, email, role, status, isDemo, joinedAt, reporter } = account;
  const [question, setQuestion] = useState<Question | null>(null);
  const [refusal, setRefusal] = useState<string | null>(null);
  const [isPending, startTransition] = useTransition();
  const router = useRouter();
  const isBlocked = status === "blocked";

  const close = () => {
    setQuestion(null);
    setRefusal(null);
  };
  const agree = (asked: Question) =>
    startTransition(async () => {
      const result = await reach(answer(id, asked));
      startTransition(() => {
        if (!result.ok) return setRefusal(result.message);
        close();
        router.refresh();
      });
    });

  return (
    <li className="grid gap-x-4 gap-y-2 border-b border-rule px-2 py-3 min-[700px]:grid-cols-[minmax(0,1fr)_auto] min-[700px]:items-center">
      <div className="min-w-0">
        <p>
          <b className="font-semibold">{name}</b>
          {isSelf && <span className="text-ink-3"> (나)</span>}
          {isBlocked && <span className="ml-2 rounded-full bg-danger-wash px-2 py-0.5 text-[12.5px] font-semibold text-danger">차단됨</span>}
          {isDemo && <span className="ml-2 rounded-full bg-mark-wash px-2 py-0.5 text-[12.5px] font-semibold text-mark">시연용</span>}
        </p>
        <p className="text-[13px] text-ink-3">
          {email} · 가입 {dayOf(joinedAt)}
          {reporter && ` · ${reporter.name} 이름으로 씀`}
        </p>
      </div>
      <div className="flex items-center gap-2">
        <select
          aria-label={`${name} 님의 역할`}
          value={role}
          disabled={isSelf}
          onChange={(event) => setQuestion({ is: "role", role: event.target.value as Role })}
          className="min-h-9 rounded-[7px] border border-rule bg-paper px-2 disabled:text-ink-3 pointer-coarse:min-h-11"
        >
          {ROLES.map((each) => (
            <option key={each} value={each}>
              {ROLE_NAMES[each]}
            </option>
          ))}
        </select>
        {!isSelf &&
          (isBlocked ? (
            <ActButton onPress={() => setQuestion({ is: "unblock" })}>차단 풀기</ActButton>
          ) : (
            <ActButton tone="danger" onPress={() => setQuestion({ is: "block" })}>
              차단
            </ActButton>
          ))}
      </div>
      {question && (
        <ConfirmDialog
          title={question.is === "role" ? "역할을 바꿀까요?" : question.is === "block" ? "이 계정을 차단할까요?" : "차단을 풀까요?"}
          yes={question.is === "role" ? "바꾸기" : question.is === "block" ? "차단" : "풀기"}
          isDangerous={question.is === "block"}
          isBusy={isPending}
          refusal={refusal}
          onYes={() => agree(question)}
          onClose={close}
        >
          {question.is === "role" && `${name} 님을 ${ROLE_NAMES[role]}에서 ${withParticle(ROLE_NAMES[question.role], "으로/로")} 바꿉니다. 다음 요청부터 바로 적용됩니다.`}
          {question.is === "block" && `${name} 님은 곧바로 로그아웃되고 다시 로그인할 수 없습니다. 쓴 댓글은 그대로 남습니다.`}
          {question.is === "unblock" && `${name} 님은 다시 로그인할 수 있습니다.`}
        </ConfirmDialog>
      )}
    </li>
  );
}
