/** Where a rule or an amount stands. `unverified` is general knowledge, `assumption` a choice of ours: neither is shown as law. */
export interface Source {
  readonly title: string;
  readonly reference: string;
  readonly status: "verified" | "unverified" | "assumption";
}

/** A sentence in the two languages of the site; Dutch applies. */
export interface Bilingual {
  readonly nl: string;
  readonly en: string;
}

const verified = (title: string, reference: string): Source => ({ title, reference, status: "verified" });
const unverified = (title: string, reference: string): Source => ({ title, reference, status: "unverified" });

/** The same source, for what it does not settle and we chose. */
export const assumed = (source: Source, reference: string): Source => ({ title: source.title, reference, status: "assumption" });

export const sources = {
  diversityPage: verified("Diversiteitsstages, Vlaamse overheid", "Webpagina van de dienst Diversiteitsbeleid"),
  wes2022: verified("Besluit van de Vlaamse Regering over de werkervaringsstage", "Belgisch Staatsblad van 8 december 2022; toelichting van Acerta"),
  wes2017: verified("Besluit van de Vlaamse Regering van 23 december 2016, tijdelijke werkervaring", "Belgisch Staatsblad van 3 en 9 februari 2017"),
  mediation2009: verified("Besluit van de Vlaamse Regering van 5 juni 2009, arbeidsbemiddeling en beroepsopleiding", "Titel II, hoofdstuk II"),
  bisPage: verified("Beroepsinlevingsstage, VDAB", "Vereisten en veelgestelde vragen voor werkgevers"),
  reform2018: verified("Besluit van de Vlaamse Regering van 6 juli 2018, hervorming werkplekleren", "Belgisch Staatsblad van 17 augustus 2018"),
  ibo2019: verified("Besluit van de Vlaamse Regering van 28 juni 2019, individuele beroepsopleiding", "Belgisch Staatsblad van 3 oktober 2019"),
  ibo2026: verified("Hervorming van de individuele beroepsopleiding", "Vanaf 1 januari 2026; toelichting van Securex"),
  iboPage: verified("Individuele beroepsopleiding, VDAB en Securex", "Duur en inhoud van de overeenkomst"),
  iboPlus: verified("IBO voor kwetsbare werkzoekenden (IBO+)", "Overheid.vlaanderen.be en VDAB"),
  oao: verified("Decreet van 10 juni 2016, stelsels van leren en werken", "Besluiten van 8 juli 2016 en 20 november 2020"),
  act: verified("Besluit van de Vlaamse Regering van 10 maart 2017, activeringsstage", "Stages vanaf 11 april 2017"),
  gob: verified("Gespecialiseerde beroepsverkennende stage", "Besluit van 15 februari 2008; maximum volgens een erkende dienst"),
  iss: verified("Instapstage, VDAB", "Magezine januari 2013"),
  soOt: verified("Stageovereenkomst ondernemerschapstraject", "Vlaanderen.be; besluit van 14 september 2012"),
  parliament2017: verified("Antwoord op schriftelijke vraag 115 van 23 november 2017", "Vlaams Parlement, werkplekleren"),
  bioLaw: unverified("Programmawet van 2 augustus 2002", "Artikel 104 en volgende"),
  general: unverified("Algemene kennis van de praktijk", "Nog niet in een bron nagelezen"),
  choice: { title: "Keuze van Opstap", reference: "Geen bron legt dit vast", status: "assumption" },
} as const satisfies Record<string, Source>;
