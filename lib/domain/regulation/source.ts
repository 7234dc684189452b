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

/** The same source, for what it does not settle and we chose. `reference` says what was chosen. */
export const assumed = ({ title }: Source, reference: string): Source => ({ title, reference, status: "assumption" });

/** The same source, for what nobody has checked in it yet. `reference` says what. */
export const unverified = ({ title }: Source, reference: string): Source => ({ title, reference, status: "unverified" });

export const sources = {
  diversityPage: verified("Diversiteitsstages, Vlaamse overheid", "Dienst Diversiteitsbeleid, vlaanderen.be"),
  wes2022: verified("Besluit van de Vlaamse Regering over de werkervaringsstage, de activeringsstage en de gespecialiseerde stage", "Belgisch Staatsblad van 8 december 2022; toelichting van Acerta van 10 februari 2023"),
  wes2017: verified("Werkervaringsstage: decreet van 9 december 2016 en besluit van 23 december 2016", "Belgisch Staatsblad van 3 en 9 februari 2017"),
  bvs2009: verified("Besluit van de Vlaamse Regering van 5 juni 2009, arbeidsbemiddeling en beroepsopleiding", "Artikel 41 tot 44"),
  gbvs: verified("Besluit van de Vlaamse Regering van 15 februari 2008, gespecialiseerde diensten", "Gewijzigd in het Belgisch Staatsblad van 8 december 2022"),
  act: verified("Besluit van de Vlaamse Regering van 10 maart 2017, activeringsstage", "Stages vanaf 11 april 2017"),
  bio: verified("Beroepsinlevingsovereenkomst, VDAB", "werkgevers.vdab.be/beroepsinlevingsovereenkomst/vereisten"),
  bisFaq: verified("Beroepsinlevingsstage: veelgestelde vragen, VDAB", "werkgevers.vdab.be/bis/faq"),
  bisPage: verified("Beroepsinlevingsstage, VDAB", "werkgevers.vdab.be/beroepsinlevingsstage en vdab.be/opleidingen"),
  bisActiris: verified("Beroepsinlevingsstage, Actiris", "actiris.brussels"),
  reform2018: verified("Besluit van de Vlaamse Regering van 6 juli 2018, hervorming van het werkplekleren", "Belgisch Staatsblad van 17 augustus 2018"),
  ibo2018: verified("IBO voor werkgevers, VLAIO", "vlaio.be, 20 oktober 2017"),
  ibo2019: verified("Besluit van de Vlaamse Regering van 28 juni 2019, individuele beroepsopleiding", "Belgisch Staatsblad van 3 oktober 2019"),
  ibo2026: verified("Hervorming van de individuele beroepsopleiding vanaf 1 januari 2026", "Toelichting van Securex"),
  iboDuration: verified("Wat houdt de IBO in, Securex", "securex.be"),
  iboHiring: verified("IBO, VDAB en de werkzoekende", "vdab.be/ibo/wzinfo"),
  iboPremium: verified("Premie in een IBO, Securex", "securex.be, 30 mei 2022"),
  iboBars: verified("IBO en eerder werk bij dezelfde werkgever", "Attentia, hervorming werkplekleren; zelfstandige.vlaanderen"),
  iboPlusPage: verified("IBO voor kwetsbare werkzoekenden, Vlaamse overheid", "overheid.vlaanderen.be"),
  kibo: verified("IBO voor kwetsbare werkzoekenden, Securex", "securex.be"),
  iss: verified("Instapstage, VDAB", "vdab.be, magezine van januari 2013"),
  issEnd: verified("Instapstage: einde op 1 september 2018", "kortenberg.be en agoria.be"),
  alternating: verified("Decreet van 10 juni 2016, stelsels van leren en werken", "Belgisch Staatsblad van 17 augustus 2016; besluiten van 8 juli 2016 en 20 november 2020"),
  alternatingChoice: verified("Welke overeenkomst voor alternerend leren, Securex", "securex.be, 27 mei 2022"),
  alternatingRecognition: verified("Erkenning van de werkplek, Sociare", "sociare.be, deeltijds leren"),
  alternatingAbsence: verified("Alternerend leren in de praktijk", "dualimento.be"),
  alternatingPay: verified("Leervergoeding alternerende opleiding, Groups", "groups.be, 1 december 2022"),
  soOt: verified("Stageovereenkomst ondernemerschapstraject, Vlaanderen.be", "vlaanderen.be/stageovereenkomst; besluit van 14 september 2012"),
  parliament2017: verified("Antwoord op schriftelijke vraag 115 van 23 november 2017", "Vlaams Parlement, werkplekleren in 2017"),
  bioLaw: { title: "Programmawet van 2 augustus 2002", reference: "Artikel 104 en volgende; nog niet nagelezen", status: "unverified" },
  practice: { title: "Algemene kennis van de praktijk", reference: "Nog niet in een bron nagelezen", status: "unverified" },
  choice: { title: "Keuze van Opstap", reference: "Geen bron legt dit vast", status: "assumption" },
} as const satisfies Record<string, Source>;
