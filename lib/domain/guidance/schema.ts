import * as z from "zod";
import { readAnswers } from "./fragment";
import { questions, sides } from "./questions";

const keys = new Set(Object.values(questions).flat().map(({ key }) => key));
const answer = z.string().max(20).optional().catch(undefined);

/** The form that a browser without scripts posts. Nothing in it can be refused: what is no answer was not answered. */
export const guidanceForm = z.object({ side: z.enum(sides).catch("candidate"), ...Object.fromEntries([...keys].map((key) => [key, answer])) })
  .transform(({ side, ...given }) => {
    const said: ReadonlyMap<string, unknown> = new Map(Object.entries(given));
    const read = (name: string): string | null => {
      const value = said.get(name);
      return typeof value === "string" ? value.trim() : null;
    };
    return { side, answers: readAnswers(side, read) };
  });
