import { sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { db } from "@/db/client";
import { useTestDatabase } from "@/db/testing/database";
import { isTelling } from "@/lib/domain/search/normalise";
import { readTerms } from "@/lib/domain/search/terms";
import { textQuery } from "@/lib/server/offers/search-statement";
import { searchVocabulary } from "@/lib/server/offers/search-vocabulary";

useTestDatabase();

/** What people type, and the title that it must find. */
const pairs = `
  kok: koks | koks: kok | kok: Kok in een grootkeuken | keuken: Keukenhulp | keukens: keuken | chef: kok
  bakker: bakkers | bakkers: bakker | bakkerij: bakkerijen | slager: slagers | kapper: kapster | kapsters: kapper
  verpleegkundige: verpleegkundigen | verpleegkundigen: verpleegkundige | verpleegster: verpleegkundige | verpleegkundigen: verpleging
  zorgkundige: zorgkundigen | zorgkundigen: zorgkundige | verzorgende: zorgkundige | zorg: zorgmedewerker | rusthuis: woonzorgcentrum
  diëtist: dietist | dietist: diëtist | dietisten: Diëtist | DIËTISTE: diëtisten | crèche: kinderopvang | creche: crèche
  leraar: leraren | leraren: leraar | leerkracht: leraar | lerares: leraar | onderwijzer: leerkracht | leraars: leraar
  elektricien: elektriciens | elektriciens: elektricien | lasser: lassers | lassen: lasser | loodgieter: sanitair
  technicus: technici | technici: technicus | schrijnwerker: schrijnwerkers | timmerman: schrijnwerker | metselaar: metselaars
  magazijnier: magazijnmedewerker | magazijn: magazijnen | logistiek: logistieke | orderpicker: magazijnier
  chauffeur: chauffeurs | chauffeur: heftruckchauffeur | chauffeur: Buschauffeur bij De Lijn | installateur: zonnepaneleninstallateur
  zonnepanelen: zonnepaneleninstallateur | begeleider: kinderbegeleider | analist: data-analist | medewerker: onthaalmedewerker
  medewerkster: medewerker | onderhoud: onderhoudsmedewerker | groendienst: tuinier | tuinman: hovenier | tuinmannen: tuinman
  poetsen: schoonmaak | poetshulp: schoonmaker | kuisen: schoonmaak | schoonmaaksters: schoonmaker | huishoudhulp: poetshulp
  onthaal: onthaalmedewerker | receptie: onthaal | balie: balies | loket: onthaal | loketten: loket
  administratie: administratief medewerker | administratieve: administratief | secretaresse: secretaresses | secretariaat: administratie
  boekhouder: boekhouding | boekhouders: boekhouder | jurist: juristen | juridisch: juridische | rechten: jurist | hr: personeelsdienst
  ict: informatica | informatica: ICT-medewerker | programmeur: softwareontwikkelaar | developer: ontwikkelaar | helpdesk: servicedesk
  communicatie: communicatiemedewerker | communicatiemed: communicatiemedewerker | vormgeving: grafisch vormgever | foto: foto's | foto's: foto
  museum: musea | musea: museum | archief: archieven | archieven: archief | archivaris: archivarissen | bib: bibliotheek
  bibliotheek: bibliotheken | gids: gidsen | gidsen: gids | bos: bossen | bossen: bos | huis: huizen | sluis: sluizen | brug: bruggen
  stad: steden | steden: stad | gemeente: gemeentes | bedrijf: bedrijven | bedrijven: bedrijf | ziekenhuis: ziekenhuizen
  kind: kinderen | kinderen: kind | student: studenten | studente: student | arts: artsen | labo: laboratorium | laborant: labo
  stagiair: stagiaire | stagiaires: stagiair | leerwerkplaats: leerwerkplaatsen | leerwerkplekken: leerwerkplaats
  conciërge: concierge | concierge: conciërge | matroos: matrozen | fiets: fietsen | fietsen: fietshersteller | auto's: auto
  vrachtwagenchauffeur: chauffeur | buschauffeurs: buschauffeur | recyclagepark: containerpark | deeltijds: halftijds
  telewerk: thuiswerk | nurse: Verpleegkundige | Nurse: verpleegkundigen | cook: kok | gardener: Tuinier | social media: Medewerker sociale media
  kok in de keuken: Kok in de keuken van het ziekenhuis | stage kok: Kok | stages als bakker: Bakker | een stageplaats in de zorg: Zorg
  stageplaatsen tuinier: Tuinier | archi: architect | bioloog: biologen | psychologen: psycholoog | ingenieurs: ingenieur
`.split(/[|\n]/u).map((pair) => pair.trim()).filter(Boolean).map((pair): [string, string] => {
  const [typed = "", title = ""] = pair.split(": ");
  return [typed, title];
});

/** Words that look alike and mean something else. */
const strangers: [string, string][] = [
  ["bis", "Bisschop"], ["kok", "Kokosnoot"], ["bos", "Bosnisch"], ["leraar", "Bakker"], ["it", "Item"],
];

const isFound = async (typed: string, title: string): Promise<boolean> => {
  const [row] = await db().execute<{ found: boolean }>(sql`
    select (setweight(to_tsvector('nl', ${title}), 'A') || to_tsvector('nl', compound_parts(${title}))) @@ ${textQuery(readTerms(typed, searchVocabulary), "all")} as found`);
  return row?.found === true;
};

test("the list is long enough to mean something", () => {
  expect(new Set(pairs.map((pair) => pair.join("→"))).size).toBeGreaterThanOrEqual(100);
});

test.each(pairs)("%s finds %s", async (typed, title) => {
  expect(await isFound(typed, title)).toBe(true);
});

test.each(strangers)("%s does not find %s", async (typed, title) => {
  expect(await isFound(typed, title)).toBe(false);
});

test.each(["stage", "stages", "stageplaats", "stageplaatsen", "stageplek", "stageplekken", "vacatures", "de stage van het"])(
  "%s narrows nothing: every offer is one", (typed) => {
    expect(readTerms(typed, searchVocabulary)).toEqual([]);
  });

test("PostgreSQL leaves out every word that we leave out", async () => {
  const words = "de en van ik te dat die in een hij het niet zijn is was op aan met als voor bij ook naar geen iemand geweest andere".split(" ");
  const rows = await db().execute<{ word: string; nodes: number }>(sql`
    select word, numnode(plainto_tsquery('nl', word)) as nodes from unnest(string_to_array(${words.join(" ")}, ' ')) word`);
  expect(rows.filter(({ nodes }) => nodes > 0)).toEqual([]);
  expect(words.filter(isTelling)).toEqual([]);
});
