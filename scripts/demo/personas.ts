import type { Role } from "@/lib/domain/access";

/** Target groups of ACM: citizen, Flemish entity, education, company. */
export type Capacity = "BUR" | "GID" | "OV" | "EA";

export interface PersonaRole {
  readonly role: Role;
  /** Name of the organisation; null for a candidate and for the technical administrator. */
  readonly organisation: string | null;
}

/** Someone who does not exist, to try Opstap as. */
export interface Persona {
  /** Of the person; also the subject at the demo identity provider. */
  readonly id: string;
  readonly givenName: string;
  readonly familyName: string;
  readonly email: string;
  /** What to expect of this person, in one line under the name. */
  readonly about: string;
  readonly capacity: Capacity;
  readonly roles: readonly PersonaRole[];
  /** For candidates. */
  readonly birthDate?: string;
}

/** Organisations that the personas need besides the Flemish entities; the demo data make them. */
export const personaOrganisations = {
  college: "Hogeschool Noorderlicht",
  secondarySchool: "Technische School De Radar",
  partner: "Overbrugd vzw",
  diversityService: "Dienst Diversiteitsbeleid",
} as const;

const roadAgency = "Agentschap Wegen en Verkeer";
const candidate: readonly PersonaRole[] = [{ role: "student", organisation: null }];

const candidates: readonly Persona[] = [
  {
    id: "01900000-0000-7000-8000-000000000001", givenName: "Yara", familyName: "Desmedt", email: "yara.desmedt@example.be",
    about: "Studeert communicatie en zoekt een schoolstage", capacity: "BUR", roles: candidate, birthDate: "2005-04-18",
  },
  {
    id: "01900000-0000-7000-8000-000000000002", givenName: "Wout", familyName: "Declerq", email: "wout.declerq@example.be",
    about: "Zit in het zesde jaar en loopt stage voor school", capacity: "BUR", roles: candidate, birthDate: "2008-09-02",
  },
  {
    id: "01900000-0000-7000-8000-000000000003", givenName: "Farid", familyName: "Karimian", email: "farid.karimian@example.be",
    about: "Zoekt werk en wil ervaring opdoen", capacity: "BUR", roles: candidate, birthDate: "1991-11-23",
  },
  {
    id: "01900000-0000-7000-8000-000000000004", givenName: "Amina", familyName: "Bensalah", email: "amina.bensalah@example.be",
    about: "Heeft een buitenlands diploma en wil starten in België", capacity: "BUR", roles: candidate, birthDate: "1988-06-07",
  },
];

const hosts: readonly Persona[] = [
  {
    id: "01900000-0000-7000-8000-000000000011", givenName: "Karen", familyName: "Dewulf", email: "karen.dewulf@example.be",
    about: "Biedt stageplaatsen aan en kiest kandidaten", capacity: "GID", roles: [{ role: "entity", organisation: roadAgency }],
  },
  {
    id: "01900000-0000-7000-8000-000000000012", givenName: "Tom", familyName: "Lauwaert", email: "tom.lauwaert@example.be",
    about: "Biedt stageplaatsen aan en kiest kandidaten", capacity: "GID",
    roles: [{ role: "entity", organisation: "Het Facilitair Bedrijf" }],
  },
  {
    id: "01900000-0000-7000-8000-000000000013", givenName: "Ines", familyName: "Moreels", email: "ines.moreels@example.be",
    about: "Biedt stageplaatsen aan en kiest kandidaten", capacity: "GID",
    roles: [{ role: "entity", organisation: "Digitaal Vlaanderen" }],
  },
  {
    id: "01900000-0000-7000-8000-000000000014", givenName: "Sven", familyName: "Maesen", email: "sven.maesen@example.be",
    about: "Heeft twee rollen en kiest er een bij het aanmelden", capacity: "GID",
    roles: [
      { role: "entity", organisation: "Agentschap Overheidspersoneel" },
      { role: "coordinator", organisation: personaOrganisations.diversityService },
    ],
  },
];

const companions: readonly Persona[] = [
  {
    id: "01900000-0000-7000-8000-000000000021", givenName: "Sofie", familyName: "Lemmens", email: "sofie.lemmens@example.be",
    about: "Volgt studenten op tijdens hun stage", capacity: "OV",
    roles: [{ role: "school", organisation: personaOrganisations.college }],
  },
  {
    id: "01900000-0000-7000-8000-000000000022", givenName: "Bart", familyName: "Willockx", email: "bart.willockx@example.be",
    about: "Volgt leerlingen op tijdens hun stage", capacity: "OV",
    roles: [{ role: "school", organisation: personaOrganisations.secondarySchool }],
  },
  {
    id: "01900000-0000-7000-8000-000000000031", givenName: "Els", familyName: "Verbeeck", email: "els.verbeeck@example.be",
    about: "Beslist over plannen en volgt mensen op", capacity: "GID", roles: [{ role: "mediator", organisation: "VDAB" }],
  },
  {
    id: "01900000-0000-7000-8000-000000000032", givenName: "Dries", familyName: "Coppieters", email: "dries.coppieters@example.be",
    about: "Volgt mensen op voor een partner van VDAB", capacity: "EA",
    roles: [{ role: "mediator", organisation: personaOrganisations.partner }],
  },
  {
    id: "01900000-0000-7000-8000-000000000051", givenName: "Marc", familyName: "Thijssen", email: "marc.thijssen@example.be",
    about: "Begeleidt stagiairs op de werkvloer", capacity: "GID", roles: [{ role: "mentor", organisation: roadAgency }],
  },
];

const overseers: readonly Persona[] = [
  {
    id: "01900000-0000-7000-8000-000000000041", givenName: "Nadia", familyName: "Boukhari", email: "nadia.boukhari@example.be",
    about: "Overziet alle stages bij de Vlaamse overheid", capacity: "GID",
    roles: [{ role: "coordinator", organisation: personaOrganisations.diversityService }],
  },
  {
    id: "01900000-0000-7000-8000-000000000042", givenName: "Milan", familyName: "Dierckx", email: "milan.dierckx@example.be",
    about: "Leest registers in en maakt cijfers", capacity: "GID",
    roles: [{ role: "coordinator", organisation: personaOrganisations.diversityService }],
  },
  {
    id: "01900000-0000-7000-8000-000000000061", givenName: "Ruben", familyName: "Hostens", email: "ruben.hostens@example.be",
    about: "Beheert de toepassing en ziet geen dossiers", capacity: "GID", roles: [{ role: "admin", organisation: null }],
  },
];

/** Everyone the demo sign-in offers. */
export const personas: readonly Persona[] = [...candidates, ...hosts, ...companions, ...overseers];

/** The persona with this id, which is also the subject of its tokens. */
export const findPersona = (id: string): Persona | undefined => personas.find((persona) => persona.id === id);
