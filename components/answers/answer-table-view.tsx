import { useTranslations } from "next-intl";
import { HiddenFigure } from "@/components/ui/hidden-figure";
import { figureInWords } from "@/lib/domain/answers/quote";
import type { AnswerTable, Figure } from "@/lib/domain/answers/measurement";

const Value = ({ figure, text }: { figure: Figure; text: string | null }) => {
  if (text !== null) return <>{text}</>;
  return figure.hidden === null ? <>{figureInWords(figure)}</> : <HiddenFigure reason={figure.hidden} />;
};

/** A table of an answer, drawn from the measurement. */
export const AnswerTableView = ({ table }: { table: AnswerTable }) => {
  const t = useTranslations("answers");
  return (
    <div className="overflow-x-auto">
      <table className="w-full max-w-2xl text-fact">
        <caption className="pb-2 text-start font-bold">{table.title}</caption>
        <thead className="border-b border-line bg-mist"><tr><th scope="col" className="px-3 py-2 text-start text-small">{table.head[0]}</th><th scope="col" className="px-3 py-2 text-end text-small">{table.head[1]}</th></tr></thead>
        <tbody>
          {table.rows.map((row, index) => (
            <tr key={`${index}-${row.label}`} className={`border-b border-line-2 ${row.figure.hidden ? "bg-mist" : ""}`}>
              <th scope="row" className={`py-1.5 pr-3 text-start ${row.isPart ? "pl-8 font-normal" : "pl-3 font-normal"}`}>{row.label}</th>
              <td className="px-3 py-1.5 text-end tabular-nums"><Value figure={row.figure} text={row.text} /></td>
            </tr>
          ))}
        </tbody>
        {table.total && <tfoot className="border-t-2 border-ink font-bold"><tr><th scope="row" className="px-3 py-1.5 text-start">{t("total")}</th><td className="px-3 py-1.5 text-end tabular-nums"><Value figure={table.total} text={null} /></td></tr></tfoot>}
      </table>
    </div>
  );
};
