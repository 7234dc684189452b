import { figureInWords, piecesOf } from "@/lib/domain/answers/quote";
import type { Measured } from "@/lib/domain/answers/measurement";

interface AnswerTextProps {
  body: string;
  measured: Pick<Measured, "figures"> | undefined;
}

/** The text of a part with its figures as locked chips: they come from the measurement, and nobody types over them. */
export const AnswerText = ({ body, measured }: AnswerTextProps) => (
  <>
    {body.split(/\n{2,}/u).map((paragraph, index) => (
      // Paragraphs have no other name than their place.
      <p key={index} className="measure">
        {piecesOf(paragraph, measured ?? { figures: {} }).map((piece, at) => (piece.kind === "text"
          ? <span key={at}>{piece.text}</span>
          : <span key={at} className="rounded-sm bg-soft px-1.5 py-0.5 font-bold tabular-nums">{figureInWords(piece.figure)}</span>))}
      </p>
    ))}
  </>
);
