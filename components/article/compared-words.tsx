import type { Words } from "@/lib/articles/revision-diff";

/** Compared text. What came and went is named for those who hear it, and drawn by line as well as by colour. */
export const ComparedWords = ({ words }: { words: readonly Words[] }) =>
  words.map(({ change, text }, index) => {
    if (change === "same") return <span key={index}>{text}</span>;
    const Tag = change === "added" ? "ins" : "del";
    return (
      <Tag
        key={index}
        className={change === "added" ? "rounded-sm bg-accent-wash font-semibold text-accent underline decoration-2 underline-offset-4" : "rounded-sm bg-danger-wash text-danger line-through"}
      >
        <span className="sr-only">{change === "added" ? "[넣음: " : "[뺌: "}</span>
        {text}
        <span className="sr-only">]</span>
      </Tag>
    );
  });
