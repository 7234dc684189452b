// Written-out roles: Safari forgets that a table is one once its parts are laid out as blocks, which they are on a phone.
/* oxlint-disable jsx-a11y/no-redundant-roles, jsx-a11y/no-interactive-element-to-noninteractive-role */
import type { ReactNode } from "react";

export interface Column<Row> {
  key: string;
  header: ReactNode;
  /** The word before the value on a phone, where `header` is not a text. */
  label?: string;
  cell: (row: Row) => ReactNode;
  /** Figures stand right, so that their digits align. */
  align?: "start" | "end";
  /** The cell that names its row; one column has it. */
  isRowHeader?: boolean;
  width?: string;
}

interface DataTableProps<Row> {
  /** What the table shows; read out, and seen unless `isCaptionHidden`. */
  caption: string;
  isCaptionHidden?: boolean;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
  /** A last row with the totals: the same columns, under an ink rule. */
  total?: Row;
  /** `ruled` stands free on a public page; `boxed` fills a `Panel`. */
  look?: "ruled" | "boxed";
}

const looks = {
  ruled: { head: "border-b-2 border-ink", headCell: "py-2.5 text-small", cell: "md:py-3", row: "border-line-2" },
  boxed: { head: "border-b border-line bg-mist", headCell: "px-4 py-2 text-small text-ink-2", cell: "md:px-4 md:py-2", row: "border-line" },
} as const;

/**
 * Rows and columns, which below 720 px become label and value. The roles are written out because
 * browsers forget that a table is one as soon as its cells are laid out in another way.
 */
export const DataTable = <Row,>({
  caption,
  isCaptionHidden = false,
  columns,
  rows,
  rowKey,
  total,
  look = "ruled",
}: DataTableProps<Row>) => {
  const style = looks[look];
  const line = (row: Row, key: string, isTotal: boolean) => (
    <tr key={key} role="row" className={isTotal ? "border-t-2 border-ink font-bold" : `border-b ${style.row}`}>
      {columns.map((column) => {
        const Cell = column.isRowHeader ? "th" : "td";
        return (
          <Cell
            key={column.key}
            role={column.isRowHeader ? "rowheader" : "cell"}
            scope={column.isRowHeader ? "row" : undefined}
            data-label={column.label ?? (typeof column.header === "string" ? column.header : undefined)}
            className={`align-top ${style.cell} ${column.align === "end" ? "text-end" : "text-start"} ${column.isRowHeader ? "font-bold" : ""}`}
          >
            {column.cell(row)}
          </Cell>
        );
      })}
    </tr>
  );
  return (
    <table role="table" className={`data-table data-table-${look} w-full text-fact`}>
      <caption className={isCaptionHidden ? "sr-only" : "pb-3 text-start text-item font-bold"}>{caption}</caption>
      <thead role="rowgroup" className={style.head}>
        <tr role="row">
          {columns.map((column) => (
            <th
              key={column.key}
              role="columnheader"
              scope="col"
              style={column.width ? { width: column.width } : undefined}
              className={`align-bottom font-bold ${style.headCell} ${column.align === "end" ? "text-end" : "text-start"}`}
            >
              {column.header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">
        {rows.map((row) => line(row, rowKey(row), false))}
        {total && line(total, "total", true)}
      </tbody>
    </table>
  );
};
