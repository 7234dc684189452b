import type { PlacementRow } from "@/lib/domain/imports/placement-row";
export const findingsOf = (_row: PlacementRow): { regulationId: string | null; findings: string[] } => ({ regulationId: null, findings: [] });
