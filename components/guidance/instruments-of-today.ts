import type { Advice } from "@/lib/domain/guidance/advice";

/** Whether no version of the law covers the day: then nothing else is asked of it. */
export const isGone = ({ conditions }: Advice): boolean => conditions.some(({ rule }) => rule === "instrument-available");
