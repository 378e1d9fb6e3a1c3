import type { Run, TableBlock } from "@/lib/articles/body";
import { Runs } from "./runs";
import { figureColumns } from "./table-columns";

const CELL = "border-b border-rule px-3 py-2 align-top first:pl-0.5 last:pr-0.5";

/** `nth` among the tables of the article, to name one that has no caption. */
export function DataTable({ block, nth }: { block: TableBlock; nth: number }) {
  const { rows, header, caption } = block;
  const [head, ...rest] = rows;
  const figures = figureColumns(block);
  const alignment = (column: number) => (figures[column] ? "text-right tabular-nums" : "text-left");
  const line = (row: Run[][], at: number) => (
    <tr key={at} className="break-inside-avoid">
      {row.map((runs, column) => (
        <td key={column} className={`${CELL} ${alignment(column)} ${figures[column] ? "whitespace-nowrap print:whitespace-normal" : ""}`}>
          <Runs runs={runs} />
        </td>
      ))}
    </tr>
  );
  return (
    // On a narrow screen it scrolls sideways by itself, with the arrow keys too.
    <div role="region" aria-label={caption ? `표: ${caption}` : `표 ${nth}`} tabIndex={0} className="scroll-shade my-[1.7em] overflow-x-auto print:overflow-visible">
      <table className="w-full border-collapse border-t-2 border-rule-strong text-[calc(15px*var(--text-scale))] leading-[1.55] [overflow-wrap:normal] print:[overflow-wrap:anywhere]">
        {caption && (
          <caption className="pb-2.5 text-left">
            <span className="sticky left-0 inline-block max-w-[min(calc(100vw-36px),680px)] leading-normal font-bold">{caption}</span>
          </caption>
        )}
        {header && head && (
          <thead>
            <tr>
              {head.map((runs, column) => (
                <th key={column} scope="col" className={`${CELL} border-rule-strong font-bold ${alignment(column)}`}>
                  <Runs runs={runs} />
                </th>
              ))}
            </tr>
          </thead>
        )}
        <tbody>{(header ? rest : rows).map(line)}</tbody>
      </table>
    </div>
  );
}
