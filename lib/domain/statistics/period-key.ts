import type { Period, PeriodPart } from "./half-year";

/** What a page or file of figures is about: a period, and whether it shows the table that the minister published of it. */
export interface FiguresKey extends Period {
  isPublished: boolean;
}

const shape = /^(?<year>\d{4})(?:-(?<half>h[12]))?(?<published>-gepubliceerd)?$/u;

/** Reads `2022`, `2022-h1` or `2017-h1-gepubliceerd`, as it stands in addresses; null for anything else. */
export const parseFiguresKey = (text: string): FiguresKey | null => {
  const groups = shape.exec(text)?.groups;
  if (!groups) return null;
  const part: PeriodPart = groups.half === "h1" || groups.half === "h2" ? groups.half : "year";
  return { year: Number(groups.year), part, isPublished: groups.published !== undefined };
};

/** The key as it stands in an address, which stays the same for good. */
export const formatFiguresKey = ({ year, part, isPublished }: FiguresKey): string =>
  `${year}${part === "year" ? "" : `-${part}`}${isPublished ? "-gepubliceerd" : ""}`;
