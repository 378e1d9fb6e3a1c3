import type { Run } from "@/lib/articles/body";

const link = "underline decoration-accent/55 underline-offset-4 hover:decoration-accent";

function Linked({ run }: { run: Run }) {
  if (run.person) {
    return (
      <a href={`/people/${run.person}`} className={link}>
        {run.text}
      </a>
    );
  }
  if (!run.href) return run.text;
  const isOutside = /^https?:/.test(run.href);
  return (
    <a href={run.href} className={link} {...(isOutside && { rel: "noopener nofollow" })}>
      {run.text}
    </a>
  );
}

/** Inline text of a block. Everything here is a React element; nothing is ever read as HTML. */
export function Runs({ runs }: { runs: readonly Run[] }) {
  return runs.map((run, at) => {
    const linked = <Linked run={run} />;
    const slanted = run.italic ? <em>{linked}</em> : linked;
    return <span key={at}>{run.bold ? <strong className="font-bold">{slanted}</strong> : slanted}</span>;
  });
}
