import type { TopicName } from "./topics";
import type { Version } from "./version";

const employment2009 = "het besluit van de Vlaamse Regering van 5 juni 2009 houdende de organisatie van de arbeidsbemiddeling en de beroepsopleiding";
const vdabDecree = "het VDAB-decreet van 7 mei 2004, hoofdstuk VI, afdeling 5 (stages)";
const reform2018 = "gewijzigd bij het besluit van 6 juli 2018 (Belgisch Staatsblad van 17 augustus 2018)";
const of2026 = "zoals het geldt vanaf 1 januari 2026";

/**
 * The acts that give a decision under a version its ground, as a letter cites them in Dutch. A page that explains an act
 * is no ground. Sources: the reform of 2023 as Acerta cites it; codex Vlaanderen and Belgisch Staatsblad for the others.
 */
const actsByVersion: Readonly<Record<string, readonly string[]>> = {
  "wes-2017": [vdabDecree, "het decreet van 9 december 2016 en het besluit van de Vlaamse Regering van 23 december 2016 (Belgisch Staatsblad van 3 en 9 februari 2017)"],
  "wes-2023": [vdabDecree, `${employment2009}, gewijzigd bij het besluit in het Belgisch Staatsblad van 8 december 2022`],
  bvs: [`${employment2009}, artikel 41 tot en met 44`],
  "bis-2018": [`${employment2009}, ${reform2018}`],
  "ibo-until-2018": [employment2009],
  "ibo-2018": [`${employment2009}, ${reform2018}`],
  "ibo-2019": [`${employment2009}, gewijzigd bij het besluit van 28 juni 2019 (Belgisch Staatsblad van 3 oktober 2019)`],
  "ibo-2026": [`${employment2009}, ${of2026}`],
  "ibo-plus-2018": [`${employment2009}, ${reform2018}`],
  "ibo-plus-2026": [`${employment2009}, ${of2026}`],
};

/** What nobody has read in the act itself yet, so that no letter may state it: the target group of IBO+ from 2026 on. */
const unread: Readonly<Record<string, readonly TopicName[]>> = { "ibo-plus-2026": ["who"] };

export interface LegalGround<T extends TopicName> {
  /** Acts in Dutch, within a sentence: "het besluit van …". */
  acts: readonly string[];
  /** What they say, by topic, in Dutch. */
  rules: readonly { topic: T; text: string }[];
}

/** On what a decision under this version rests: the acts, and what they say of these topics. */
export const legalGroundOf = <T extends TopicName>({ id, sources, topics }: Version, wanted: readonly T[]): LegalGround<T> => ({
  acts: actsByVersion[id] ?? sources.filter(({ status }) => status === "verified").map(({ title, reference }) => `${title} (${reference})`),
  rules: wanted.flatMap((topic) => {
    const text = unread[id]?.includes(topic) ? undefined : topics[topic]?.nl;
    return text === undefined ? [] : [{ topic, text }];
  }),
});
