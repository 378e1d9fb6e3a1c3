type Props = { caption: string; heads: string[]; rows: { month: string; cells: (number | string)[] }[] };

const named = (month: string) => month.replace(/^(\d+)-0?(\d+)$/, "$1년 $2월");

/** Months down, counts across; on a narrow screen it scrolls by itself, the page does not. */
export function ReportTable({ caption, heads, rows }: Props) {
  return (
    <div tabIndex={0} role="region" aria-label={caption} className="overflow-x-auto">
      <table className="w-full border-collapse text-[15px] tabular-nums">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr className="border-b-2 border-rule-strong text-ink-2">
            <th scope="col" className="py-2 pr-3 text-left font-semibold whitespace-nowrap">
              달
            </th>
            {heads.map((head) => (
              <th key={head} scope="col" className="px-2 py-2 text-right font-semibold whitespace-nowrap">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ month, cells }) => (
            <tr key={month} className="border-b border-rule">
              <th scope="row" className="py-2 pr-3 text-left font-normal whitespace-nowrap">
                {named(month)}
              </th>
              {cells.map((cell, at) => (
                <td key={heads[at]} className="px-2 py-2 text-right whitespace-nowrap">
                  {typeof cell === "number" ? cell.toLocaleString("ko") : cell}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
