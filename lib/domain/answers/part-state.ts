import type { Measured } from "@/lib/domain/answers/measurement";

/** What a list says of one part of an answer, the first that holds in this order. */
export type PartState = "agreed" | "changed" | "unanswerable" | "waitsForYou" | "waitsForOther";

interface Part {
  agreedBy: string | null;
  /** Its text is no longer the draft that the count made. */
  isChanged: boolean;
  /** The reader of the list wrote it last. */
  isMine: boolean;
}

/** Whether anybody knows a figure for it; without, the part can only say so. */
export const isKnown = (measured: Pick<Measured, "coverage"> | undefined): boolean => measured !== undefined && measured.coverage.level !== "unknown";

/** The state of a part. Once the second reader agreed nothing else matters; a text by hand says more than the count does. */
export const partStateOf = ({ agreedBy, isChanged, isMine }: Part, measured: Pick<Measured, "coverage"> | undefined): PartState => {
  if (agreedBy !== null) return "agreed";
  if (isChanged) return "changed";
  if (!isKnown(measured)) return "unanswerable";
  return isMine ? "waitsForOther" : "waitsForYou";
};
