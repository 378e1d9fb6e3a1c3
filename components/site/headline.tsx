/** A title with its label, as lists print it: [현장] 제목. Never cut, only wrapped. */
export function Headline({ label, title }: { label: string; title: string }) {
  return (
    <>
      {label && <em className="text-accent not-italic">{label.startsWith("[") ? label : `[${label}]`} </em>}
      {title}
    </>
  );
}
