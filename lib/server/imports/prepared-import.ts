import type { ImportReport } from "@/lib/domain/imports/import-error";
import type { ImportOptions } from "./import-file";

/** A file that was read whole: running it stores what may be stored and reports the rest. */
export interface PreparedImport {
  /** Headers that no column answers to, as written: reported and ignored. */
  unknownColumns: readonly string[];
  /** @throws DomainError `forbidden` */
  run: (options: ImportOptions) => Promise<ImportReport>;
}
