/** A row or a filled cell of an ODS sheet, whatever prefix its names have; one that closes itself is empty. */
const tag = /<(?:[^\s<>:/"']*:)?table-(?<what>row|cell)(?<attributes>(?:\s(?:[^<>"']|"[^"]*"|'[^']*')*)?)>/gu;
const repetition = /number-(?:rows|columns)-repeated\s*=\s*["'](?<times>[^"']*)["']/gu;

const timesIn = (attributes: string): number => {
  const times = [...attributes.matchAll(repetition)].map(({ groups }) => Number(groups?.times));
  return Math.max(1, ...times.filter(Number.isFinite));
};

/**
 * How many filled cells the content of an ODS file stands for. Rows and cells that are alike are written once, with how often
 * they stand there, so that a file of one kilobyte can be a sheet of a billion cells. Source: OpenDocument 1.2, 19.675 and 19.677.
 */
export const repeatedCells = (content: string): number => {
  let cells = 0;
  let rows = 1;
  for (const { groups } of content.matchAll(tag)) {
    const attributes = groups?.attributes ?? "";
    if (groups?.what === "row") rows = timesIn(attributes);
    else if (!attributes.endsWith("/")) cells += rows * timesIn(attributes);
  }
  return cells;
};
