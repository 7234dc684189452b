import { instrumentCodes, type InstrumentCode } from "@/lib/domain/regulation/schema";

/** How offices write an instrument: its code is always accepted, here are its Dutch names and labels. */
const names = {
  school: ["schoolstage"],
  bvs: ["beroepsverkennende stage", "oriënterende stage"],
  gbvs: ["gespecialiseerde beroepsverkennende stage", "gespecialiseerde BVS", "GOS", "gespecialiseerd oriënterende stage", "gespecialiseerde oriënterende stage"],
  act: ["activeringsstage"],
  wes: ["werkervaringsstage"],
  oplstage: ["opleidingsstage", "opleiding met opleidingsstage"],
  bio: ["beroepsinlevingsovereenkomst"],
  bis: ["beroepsinlevingsstage"],
  ibo: ["individuele beroepsopleiding", "individuele beroepsopleiding in de onderneming"],
  "ibo-interim": ["individuele beroepsopleiding interim"],
  cibo: ["curatieve IBO", "C-IBO", "gespecialiseerde IBO", "GIBO", "G-IBO"],
  "ibo-plus": ["IBO+", "K-IBO", "individuele beroepsopleiding voor kwetsbare werkzoekenden", "IBO voor kwetsbare werkzoekenden"],
  iss: ["instapstage"],
  oao: ["overeenkomst alternerende opleiding"],
  sao: ["stageovereenkomst alternerende opleiding"],
  "so-ot": ["stageovereenkomst ondernemerschapstraject"],
} as const satisfies Record<InstrumentCode, readonly string[]>;

/** Case, accents, spaces, hyphens and underscores do not count: `K-IBO`, `kibo` and `K IBO` are one name. */
const spelling = (text: string): string =>
  text.normalize("NFD").replaceAll(/[\p{M}\s_-]/gu, "").toLowerCase();

const bySpelling = new Map<string, InstrumentCode>();
for (const code of instrumentCodes) {
  for (const label of [code, ...names[code]]) bySpelling.set(spelling(label), code);
}

/** The instrument that a register means, by code, Dutch name or label; null when it is none of them. */
export const instrumentNamed = (text: string): InstrumentCode | null => bySpelling.get(spelling(text)) ?? null;
