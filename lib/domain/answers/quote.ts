import type { Figure, Measured } from "@/lib/domain/answers/measurement";

/** A piece of a text: words, or a figure with its name. */
export type Piece = { kind: "text"; text: string } | { kind: "figure"; name: string; figure: Figure };

const quoted = /\[([a-z][a-z0-9-]*)\]/gu;

/** Names of figures that a text quotes and the measure does not have: to refuse. */
export const unknownQuotes = (body: string, { figures }: Pick<Measured, "figures">): string[] =>
  [...body.matchAll(quoted)].map(([, name = ""]) => name).filter((name) => !Object.hasOwn(figures, name));

/** Cuts a text at the figures it quotes. A name that is no figure stays as it was typed. */
export const piecesOf = (body: string, { figures }: Pick<Measured, "figures">): Piece[] => {
  const pieces: Piece[] = [];
  let at = 0;
  for (const match of body.matchAll(quoted)) {
    const [whole, name = ""] = match;
    const figure = Object.hasOwn(figures, name) ? figures[name] : undefined;
    if (!figure) continue;
    if (match.index > at) pieces.push({ kind: "text", text: body.slice(at, match.index) });
    pieces.push({ kind: "figure", name, figure });
    at = match.index + whole.length;
  }
  if (at < body.length) pieces.push({ kind: "text", text: body.slice(at) });
  return pieces;
};

const thousands = new Intl.NumberFormat("nl-BE", { maximumFractionDigits: 1 });

/** A figure in the Dutch of an answer. What is hidden is never a number; what nobody knows is never 0. */
export const figureInWords = ({ value, hidden }: Figure): string => {
  if (value !== null) return thousands.format(value);
  return hidden === "small" ? "minder dan 5" : hidden === "neighbour" ? "verborgen" : "niet bekend";
};

/** The same within a sentence, before the word for what is counted: "een niet getoond aantal personen". */
const figureInSentence = (figure: Figure): string => {
  if (figure.value !== null || figure.hidden === "small") return figureInWords(figure);
  return figure.hidden === "neighbour" ? "een niet getoond aantal" : "een onbekend aantal";
};

/** The text with every figure in its place. */
export const inWords = (body: string, measured: Pick<Measured, "figures">): string =>
  piecesOf(body, measured).map((piece) => (piece.kind === "text" ? piece.text : figureInSentence(piece.figure))).join("");
