import * as z from "zod";
import { uuid } from "@/lib/domain/validation";

/** `merge`: one internship, `countsId` is the record that counts · `apart`: two internships · `reopen`: takes either back. */
export const decideDuplicateSchema = z.object({
  id: uuid(),
  decision: z.enum(["merge", "apart", "reopen"]),
  countsId: uuid().optional(),
});
export type DecideDuplicate = z.output<typeof decideDuplicateSchema>;

/** One of the two records of a pair, as a person compares them; null = not known. Nothing of origin or disability. */
export interface DuplicateRecord {
  id: string;
  /** Of a register: its source. Null for a placement of this site. */
  sourceName: string | null;
  /** Dossier of the register, or the number of the placement. */
  number: string;
  instrument: string;
  host: string;
  status: string;
  startsOn: string;
  endsOn: string | null;
  birthYear: number | null;
  gender: string | null;
  education: string | null;
  personRef: string | null;
  hoursPerWeek: number | null;
}

export interface DuplicatePair {
  id: string;
  reasons: string[];
  decision: "merged" | "apart" | null;
  countsId: string | null;
  decidedAt: Date | null;
  decidedBy: string | null;
  records: DuplicateRecord[];
}
