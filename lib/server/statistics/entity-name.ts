import { flemishEntities } from "@/db/reference/entities";

const names = new Map(flemishEntities.map(({ code, name }) => [code, name]));

/** The name of an entity of the Flemish government by its code; null when it is in no list. */
export const entityName = (code: string): string | null => names.get(code) ?? null;
