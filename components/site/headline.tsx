/** A title with its label, as lists print it: [현장] 제목. Never cut, only wrapped. */
export function Headline({ label, title }: { label: string; title: string }) {
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
    </>
  );
}

/** A middle dot may end a line, but must not begin one. */
const WITH_DOT = /([^\s·]{1,8}·)/;
