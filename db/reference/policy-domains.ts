/** A policy domain (beleidsdomein) of the Flemish government; dates inclusive, null = already so before 2017, or still so. */
export interface PolicyDomain {
  code: string;
  /** As government writes it. */
  abbreviation: string;
  name: string;
  validFrom: string | null;
  validTo: string | null;
}

/**
 * 11 domains in 2017, 10 from 1 September 2020 (KB and iV became KBBJ), 8 from 1 January 2024 (EWI, WSE and LV became WEWILS).
 * Source: "Structuur van de Vlaamse overheid" on vlaanderen.be, and Statistiek Vlaanderen for 2017.
 */
export const policyDomains = [
  { code: "kb", abbreviation: "KB", name: "Kanselarij en Bestuur", validFrom: null, validTo: "2020-08-31" },
  { code: "iv", abbreviation: "iV", name: "Internationaal Vlaanderen", validFrom: null, validTo: "2020-08-31" },
  { code: "kbbj", abbreviation: "KBBJ", name: "Kanselarij, Bestuur, Buitenlandse Zaken en Justitie", validFrom: "2020-09-01", validTo: null },
  { code: "fb", abbreviation: "FB", name: "Financiën en Begroting", validFrom: null, validTo: null },
  { code: "ewi", abbreviation: "EWI", name: "Economie, Wetenschap en Innovatie", validFrom: null, validTo: "2023-12-31" },
  { code: "ov", abbreviation: "OV", name: "Onderwijs en Vorming", validFrom: null, validTo: null },
  { code: "wvg", abbreviation: "WVG", name: "Welzijn, Volksgezondheid en Gezin", validFrom: null, validTo: null },
  { code: "cjsm", abbreviation: "CJSM", name: "Cultuur, Jeugd, Sport en Media", validFrom: null, validTo: null },
  { code: "wse", abbreviation: "WSE", name: "Werk en Sociale Economie", validFrom: null, validTo: "2023-12-31" },
  { code: "lv", abbreviation: "LV", name: "Landbouw en Visserij", validFrom: null, validTo: "2023-12-31" },
  { code: "wewils", abbreviation: "WEWILS", name: "Werk, Economie, Wetenschap, Innovatie, Landbouw en Sociale Economie", validFrom: "2024-01-01", validTo: null },
  { code: "mow", abbreviation: "MOW", name: "Mobiliteit en Openbare Werken", validFrom: null, validTo: null },
  { code: "omg", abbreviation: "OMG", name: "Omgeving", validFrom: null, validTo: null },
] as const satisfies readonly PolicyDomain[];

