/** `no-file`: it is not there or cannot be opened · `not-a-table`: neither CSV nor a workbook · `too-large` · `too-many-rows`: the most stands in `columns` · `no-rows` · `missing-column`: named in `columns`. */
export type UnreadableReason = "no-file" | "not-a-table" | "too-large" | "too-many-rows" | "no-rows" | "missing-column";

/** A file that cannot be read at all, as opposed to one with wrong rows. */
export class UnreadableFileError extends Error {
  override name = "UnreadableFileError";

  constructor(readonly reason: UnreadableReason, readonly columns: readonly string[] = []) {
    super(columns.length > 0 ? `${reason}: ${columns.join(", ")}` : reason);
  }
}
