import { seal, sealRecord, unseal } from "@/lib/server/special/seal";

/** Cells that a person corrected after the upload, by line and column. */
export type CellFixes = Readonly<Record<string, Readonly<Record<string, string>>>>;

const contextOf = (organisationId: string): string => `upload ${organisationId}`;

/** A file as it is kept until it was dealt with: it may speak of origin and disability, so it lies sealed. */
export const sealFile = (bytes: Uint8Array, organisationId: string): Buffer =>
  Buffer.from(seal(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1"), contextOf(organisationId)));

/** The bytes of an upload. @throws Error when it was not sealed for this organisation */
export const unsealFile = (sealed: Buffer, organisationId: string): Uint8Array =>
  new Uint8Array(Buffer.from(unseal(sealed.toString("latin1"), contextOf(organisationId)), "latin1"));

/** Room for a corrected cell with its line and column, whatever stands in it. */
const fixLength = 300;

/** Corrected cells may stand in the columns on origin and disability: `ja` must not be shorter than `nee`. */
export const sealFixes = (fixes: CellFixes, organisationId: string): string =>
  sealRecord(fixes, contextOf(organisationId), fixLength * (1 + Object.values(fixes).reduce((count, cells) => count + Object.keys(cells).length, 0)));

/** No corrections yet when nothing was kept. */
export const unsealFixes = (sealed: string | null, organisationId: string): CellFixes =>
  // What was sealed is what `sealFixes` wrote, so it has this shape.
  sealed === null ? {} : (JSON.parse(unseal(sealed, contextOf(organisationId))) as CellFixes);
