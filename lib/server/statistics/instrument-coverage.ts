import { coverageOf, type Coverage } from "@/lib/domain/statistics/coverage";
import type { Period } from "@/lib/domain/statistics/half-year";
export const instrumentCoverage = (instruments: readonly string[], _period: Period): Coverage => coverageOf(instruments.length, instruments.length);
