import type { ImportReport } from "@/lib/domain/imports/import-error";
import type { ImportOptions } from "./import-file";

/** A file that was read whole: running it stores what may be stored and reports the rest. */
export interface PreparedImport {
  /** Headers that no column answers to, as written: reported and ignored. */
  unknownColumns: readonly string[];
  /** What wrong rows call themselves, by line. */
  names: Readonly<Record<string, string>>;
  /** @throws DomainError `forbidden`, `import.sourceTaken` */
  run: (options: ImportOptions) => Promise<ImportReport>;
}
