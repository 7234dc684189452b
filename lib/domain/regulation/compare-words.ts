/** A run of words of one of two sentences; `isKept` when the other sentence has the same words there. */
export interface WordRun {
  readonly text: string;
  readonly isKept: boolean;
}

const bare = (word: string): string => word.toLowerCase().replaceAll(/[.,:;]/gu, "");

/** The length of the longest common row of words from every pair of positions on. */
const commonLengths = (a: readonly string[], b: readonly string[]): number[][] => {
  const lengths = Array.from({ length: a.length + 1 }, () => Array.from({ length: b.length + 1 }, () => 0));
  const at = (i: number, j: number): number => lengths[i]?.[j] ?? 0;
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      const row = lengths[i];
      if (row) row[j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  return lengths;
};

/** Pairs of positions that hold the same word, in order. */
const commonPairs = (a: readonly string[], b: readonly string[]): [number, number][] => {
  const lengths = commonLengths(a, b);
  const pairs: [number, number][] = [];
  let [i, j] = [0, 0];
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) pairs.push([i++, j++]);
    else if ((lengths[i + 1]?.[j] ?? 0) >= (lengths[i]?.[j + 1] ?? 0)) i++;
    else j++;
  }
  return pairs;
};

/** A single word that stayed between two changes says nothing by itself: it counts as changed, so that a reader sees phrases. */
const withoutLoneWords = (pairs: readonly [number, number][], sizes: readonly [number, number]): [number, number][] =>
  pairs.filter(([i, j], at) => {
    const [before, after] = [pairs[at - 1], pairs[at + 1]];
    const joinsBefore = before ? before[0] === i - 1 && before[1] === j - 1 : i === 0 && j === 0;
    const joinsAfter = after ? after[0] === i + 1 && after[1] === j + 1 : i === sizes[0] - 1 && j === sizes[1] - 1;
    return joinsBefore || joinsAfter;
  });

const runsOf = (words: readonly string[], kept: ReadonlySet<number>): WordRun[] => {
  const runs: { text: string; isKept: boolean }[] = [];
  for (const [index, word] of words.entries()) {
    const [last, isKept] = [runs.at(-1), kept.has(index)];
    if (last?.isKept === isKept) last.text += ` ${word}`;
    else runs.push({ text: word, isKept });
  }
  return runs;
};

/** Two sentences word by word: which runs of words the first lost and the second gained. Capitals and full stops make no difference. */
export const compareWords = (before: string, after: string): { before: readonly WordRun[]; after: readonly WordRun[] } => {
  const [a, b] = [before.split(" "), after.split(" ")];
  const pairs = withoutLoneWords(commonPairs(a.map(bare), b.map(bare)), [a.length, b.length]);
  return { before: runsOf(a, new Set(pairs.map(([i]) => i))), after: runsOf(b, new Set(pairs.map(([, j]) => j))) };
};
