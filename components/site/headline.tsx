import type { CorrectionKind } from "@/lib/corrections/rules";
import { CorrectionMark } from "./correction-mark";

type Props = { label: string; title: string; correction?: CorrectionKind | null };

/** A title with its label, as lists print it: [현장] 제목, and a mark where it was corrected. Never cut, only wrapped. */
export function Headline({ label, title, correction }: Props) {
  return (
    <>
      {label && <em className="text-accent not-italic">{label.startsWith("[") ? label : `[${label}]`} </em>}
      {title.split(WITH_DOT).map((part, index) =>
        index % 2 ? (
          <span key={index} className="whitespace-nowrap">
            {part}
          </span>
        ) : (
          part
        ),
      )}
      {correction && <CorrectionMark kind={correction} />}
    </>
  );
}

/** A middle dot may end a line, but must not begin one. */
const WITH_DOT = /([^\s·]{1,8}·)/;
