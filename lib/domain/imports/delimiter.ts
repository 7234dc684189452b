const delimiters = [";", ",", "\t"] as const;
export type Delimiter = (typeof delimiters)[number];

/**
 * The character between cells, judged by the header line alone: in the rows a comma may stand within a number.
 * What lies between quotes does not count. A header of one column gives `;`.
 */
export const detectDelimiter = (text: string): Delimiter => {
  const [header = ""] = text.replace(/^\s+/u, "").split(/\r\n|\n|\r/u, 1);
  const bare = header.replaceAll(/"[^"]*"/gu, "");
  const counts = delimiters.map((delimiter) => bare.split(delimiter).length - 1);
  const most = Math.max(...counts);
  return delimiters[counts.indexOf(most)] ?? ";";
};
