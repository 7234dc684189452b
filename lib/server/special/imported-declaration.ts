import { z } from "zod";
import { sealRecord, unseal } from "./seal";

/** What a register says of the origin and disability of the person of a row. Null = not known, which is not `false`. */
export interface ImportedDeclaration {
  foreignOrigin: boolean | null;
  disability: boolean | null;
}

/** The row that it belongs to: `source + dossier` identifies it for ever, so a row that comes back can be opened again. */
export interface DeclaredRow {
  sourceId: string;
  dossier: string;
}

const stored = z.tuple([z.boolean().nullable(), z.boolean().nullable()]);
/** Whose seal it is: nobody can move a declaration to another row. */
export const contextOfImported = ({ sourceId, dossier }: DeclaredRow): string => `imported ${sourceId} ${dossier}`;

/** The longest is `[false,false]`. */
export const importedLength = 16;

export const nothingDeclared: ImportedDeclaration = { foreignOrigin: null, disability: null };

/** The sealed text of a row's declaration; null when the register says nothing, so that nothing is kept. */
export const sealImported = ({ foreignOrigin, disability }: ImportedDeclaration, row: DeclaredRow): string | null =>
  foreignOrigin === null && disability === null ? null : sealRecord([foreignOrigin, disability], contextOfImported(row), importedLength);

/** What was sealed of a row; for imports, which compare, and for the counting of protected figures. Shown to nobody. */
export const unsealImported = (sealed: string | null, row: DeclaredRow): ImportedDeclaration => {
  if (sealed === null) return nothingDeclared;
  const [foreignOrigin, disability] = stored.parse(JSON.parse(unseal(sealed, contextOfImported(row))));
  return { foreignOrigin, disability };
};
