import type { OrganisationKind } from "@/lib/domain/organisations/kinds";
import { personaOrganisations } from "../personas";

/** An organisation of the demo data. Companies, non-profits, schools and centres are invented; so is everything told of them. */
export interface DemoHost {
  key: string;
  kind: OrganisationKind;
  name: string;
  municipality: string;
  street: string;
  description: string;
}

const invented = [
  { key: "stad-antwerpen", kind: "local-government", name: "Stad Antwerpen", municipality: "Antwerpen", street: "Grote Markt 1", description: "De stad zorgt voor veilige straten, propere pleinen, scholen, musea en loketten voor iedereen die er woont." },
  { key: "stad-genk", kind: "local-government", name: "Stad Genk", municipality: "Genk", street: "Stadsplein 1", description: "Genk telt mensen uit meer dan honderd landen. De stad werkt aan groen, jeugd, welzijn en ondernemen." },
  { key: "stad-gent", kind: "local-government", name: "Stad Gent", municipality: "Gent", street: "Botermarkt 1", description: "De stad werkt aan wonen, mobiliteit, cultuur en onderwijs, met diensten verspreid over heel Gent." },
  { key: "stad-leuven", kind: "local-government", name: "Stad Leuven", municipality: "Leuven", street: "Professor Van Overstraetenplein 1", description: "Leuven wil tegen 2050 geen uitstoot meer en werkt daar met bewoners, scholen en bedrijven aan." },
  { key: "stad-mechelen", kind: "local-government", name: "Stad Mechelen", municipality: "Mechelen", street: "Grote Markt 21", description: "Mechelen werkt aan buurten waar iedereen meedoet, van de bib tot de speelpleinen." },
  { key: "stad-brugge", kind: "local-government", name: "Stad Brugge", municipality: "Brugge", street: "Burg 12", description: "Brugge zorgt voor haar erfgoed en voor haar bewoners, van de binnenstad tot de haven." },
  { key: "stad-kortrijk", kind: "local-government", name: "Stad Kortrijk", municipality: "Kortrijk", street: "Grote Markt 54", description: "Kortrijk werkt aan propere wijken, sport en een loket waar je snel geholpen bent." },
  { key: "stad-aalst", kind: "local-government", name: "Stad Aalst", municipality: "Aalst", street: "Werfplein 9", description: "Aalst vernieuwt haar straten en haar dienstverlening, samen met de deelgemeenten." },
  { key: "gemeente-evergem", kind: "local-government", name: "Gemeente Evergem", municipality: "Evergem", street: "Fortune De Kokerlaan 11", description: "Evergem ligt tussen stad en haven en zorgt voor veel groen, scholen en verenigingen." },
  { key: "vgc", kind: "local-government", name: "Vlaamse Gemeenschapscommissie", municipality: "Brussel", street: "Emile Jacqmainlaan 135", description: "De VGC werkt in Brussel voor onderwijs, cultuur en welzijn in het Nederlands." },

  { key: "wolkenveld", kind: "company", name: "Wolkenveld Software", municipality: "Gent", street: "Vliegtuiglaan 12", description: "Dertig mensen bouwen er programma’s waarmee ziekenhuizen hun bedden en planning beheren." },
  { key: "gouden-korst", kind: "company", name: "Bakkerij De Gouden Korst", municipality: "Mechelen", street: "Leopoldstraat 8", description: "Een bakkerij met drie winkels, waar het deeg nog met de hand wordt gevormd." },
  { key: "tandem", kind: "company", name: "Tandem Logistiek", municipality: "Willebroek", street: "Schaapbaan 40", description: "Een magazijn van vier voetbalvelden groot, dat pakjes klaarmaakt voor webwinkels." },
  { key: "noordzuid", kind: "company", name: "Metaalwerken Noordzuid", municipality: "Genk", street: "Henry Fordlaan 71", description: "Maakt trappen, leuningen en onderdelen van staal, in kleine reeksen." },
  { key: "inktvis", kind: "company", name: "Drukkerij Inktvis", municipality: "Roeselare", street: "Ardooisesteenweg 210", description: "Drukt boeken, affiches en verpakkingen op gerecycleerd papier." },
  { key: "hoogtij", kind: "company", name: "Dakwerken Hoogtij", municipality: "Aalst", street: "Industrielaan 25", description: "Vernieuwt platte en hellende daken en legt er isolatie en groen op." },
  { key: "warmstroom", kind: "company", name: "Warmstroom Installaties", municipality: "Hasselt", street: "Kiewitstraat 175", description: "Plaatst warmtepompen en verwarming in woningen en scholen." },
  { key: "vierwielen", kind: "company", name: "Garage Vierwielen", municipality: "Turnhout", street: "Steenweg op Gierle 90", description: "Een garage voor elektrische en gewone wagens, met acht mecaniciens." },
  { key: "drie-reigers", kind: "company", name: "Hotel De Drie Reigers", municipality: "Brugge", street: "Langestraat 47", description: "Een familiehotel met veertig kamers en een ontbijtzaal aan het water." },
  { key: "zoutkorrel", kind: "company", name: "Restaurant Zoutkorrel", municipality: "Oostende", street: "Visserskaai 33", description: "Een restaurant met dertig tafels, dat kookt met wat de vissers die dag meebrengen." },
  { key: "klaverblad", kind: "company", name: "Groenaanleg Klaverblad", municipality: "Lievegem", street: "Kasteeldreef 4", description: "Legt tuinen en speelterreinen aan en onderhoudt ze zonder gif." },
  { key: "zonnedak", kind: "company", name: "Zonnedak Kempen", municipality: "Geel", street: "Antwerpseweg 61", description: "Plaatst zonnepanelen en thuisbatterijen bij gezinnen en bedrijven." },
  { key: "draadkracht", kind: "company", name: "Textielatelier Draadkracht", municipality: "Kortrijk", street: "Doorniksewijk 150", description: "Naait werkkledij en maakt nieuwe stukken uit oud textiel." },
  { key: "buurtmand", kind: "company", name: "Supermarkt Buurtmand", municipality: "Vilvoorde", street: "Leuvensestraat 60", description: "Een buurtsupermarkt met verse groenten, een bakker en een team van vijfentwintig." },
  { key: "balanspunt", kind: "company", name: "Boekhoudkantoor Balanspunt", municipality: "Leuven", street: "Tiensestraat 120", description: "Doet de boekhouding van tweehonderd kleine ondernemers en verenigingen." },
  { key: "kraanvogel", kind: "company", name: "Studio Kraanvogel", municipality: "Antwerpen", street: "Nationalestraat 88", description: "Ontwerpt affiches, websites en tentoonstellingen voor musea en festivals." },
  { key: "smaakhaven", kind: "company", name: "Voedingsbedrijf Smaakhaven", municipality: "Beveren-Kruibeke-Zwijndrecht", street: "Keetberglaan 5", description: "Maakt soepen en sauzen voor scholen en ziekenhuizen." },
  { key: "blinkend", kind: "company", name: "Schoonmaakbedrijf Blinkend", municipality: "Antwerpen", street: "Bredabaan 410", description: "Maakt kantoren en trams schoon, overdag zodat medewerkers ’s avonds thuis zijn." },
  { key: "ankerpunt", kind: "company", name: "Bouwgroep Ankerpunt", municipality: "Dendermonde", street: "Hoogveld 18", description: "Bouwt en renoveert sociale woningen en scholen." },
  { key: "helderwater", kind: "company", name: "Laboratorium Helderwater", municipality: "Diepenbeek", street: "Wetenschapspark 9", description: "Onderzoekt stalen van drinkwater, zwembaden en rivieren." },
  { key: "trapper", kind: "company", name: "Fietsatelier De Trapper", municipality: "Leuven", street: "Diestsevest 31", description: "Herstelt en verkoopt fietsen, en maakt oude fietsen weer als nieuw." },
  { key: "krul", kind: "company", name: "Kapsalon Krul", municipality: "Sint-Niklaas", street: "Stationsstraat 52", description: "Een kapsalon met zes stoelen, ook voor krullend en kroeshaar." },
  { key: "bloesemhof", kind: "company", name: "Fruitbedrijf Bloesemhof", municipality: "Sint-Truiden", street: "Tiensesteenweg 230", description: "Teelt appels, peren en kersen op veertig hectare." },
  { key: "cloudbrug", kind: "company", name: "Cloudbrug", municipality: "Brussel", street: "Havenlaan 86", description: "Helpt kleine organisaties om veilig online te werken." },
  { key: "nerf", kind: "company", name: "Houtatelier Nerf", municipality: "Ieper", street: "Zonnebeekseweg 98", description: "Maakt keukens, ramen en meubelen op maat, in Europees hout." },
  { key: "kustlijn", kind: "company", name: "Transport Kustlijn", municipality: "Brugge", street: "Kustlaan 77", description: "Rijdt met koelwagens van en naar de haven van Zeebrugge." },

  { key: "zilveren-uur", kind: "non-profit", name: "Woonzorgcentrum Het Zilveren Uur", municipality: "Tienen", street: "Kabbeekvest 14", description: "Negentig ouderen wonen er in zes kleine huizen rond een binnentuin." },
  { key: "wolkje-zeven", kind: "non-profit", name: "Kinderopvang Wolkje Zeven", municipality: "Antwerpen", street: "Turnhoutsebaan 133", description: "Opvang voor zestig baby’s en peuters, met gezinnen uit de hele buurt." },
  { key: "tweede-adem", kind: "non-profit", name: "Kringloopwinkel De Tweede Adem", municipality: "Lokeren", street: "Zelebaan 22", description: "Verkoopt tweedehands spullen en leidt mensen op die lang geen werk hadden." },
  { key: "bonte-plein", kind: "non-profit", name: "Buurthuis Het Bonte Plein", municipality: "Schaarbeek", street: "Paviljoenstraat 6", description: "Een huis voor de buurt: huiswerkklas, naaiatelier, Nederlands oefenen en samen koken." },
  { key: "vlechtwerk", kind: "non-profit", name: "Maatwerkbedrijf Vlechtwerk", municipality: "Beringen", street: "Koolmijnlaan 201", description: "Driehonderd medewerkers verpakken, monteren en onderhouden groen, elk op hun tempo." },
  { key: "trouwe-snuit", kind: "non-profit", name: "Dierenasiel De Trouwe Snuit", municipality: "Waregem", street: "Kalkhoevestraat 19", description: "Vangt honden, katten en konijnen op en zoekt een nieuw thuis voor ze." },
  { key: "zolderkamer", kind: "non-profit", name: "Jeugdhuis De Zolderkamer", municipality: "Leuven", street: "Brusselsestraat 61", description: "Een plek voor jongeren van 12 tot 25, met optredens, huiswerkhulp en een moestuin op het dak." },
  { key: "kleine-machines", kind: "non-profit", name: "Museum voor Kleine Machines", municipality: "Ronse", street: "Biezestraat 2", description: "Toont hoe weefgetouwen, naaimachines en klokken werken. Bijna alles draait nog." },
  { key: "wulp", kind: "non-profit", name: "Natuurgroep De Wulp", municipality: "Kalmthout", street: "Putsesteenweg 129", description: "Beheert heide en bos met vrijwilligers en ontvangt klassen." },
  { key: "maasheuvel", kind: "non-profit", name: "Ziekenhuis Maasheuvel", municipality: "Maasmechelen", street: "Rijksweg 480", description: "Een ziekenhuis met vierhonderd bedden en een dagkliniek voor kinderen." },
  { key: "mandje", kind: "non-profit", name: "Sociale kruidenier Het Mandje", municipality: "Oostende", street: "Nieuwpoortsesteenweg 301", description: "Een winkel waar gezinnen met weinig geld gezond en goedkoop inkopen." },
  { key: "babbel", kind: "non-profit", name: "Taalhuis Babbel", municipality: "Gent", street: "Kongostraat 42", description: "Brengt mensen samen die Nederlands willen oefenen, aan tafel of al wandelend." },
  { key: "radio-kwik", kind: "non-profit", name: "Radio Kwik", municipality: "Mechelen", street: "Battelsesteenweg 15", description: "Een stadsradio met tachtig vrijwilligers en uitzendingen in negen talen." },
  { key: "losse-schroef", kind: "non-profit", name: "Theater De Losse Schroef", municipality: "Antwerpen", street: "Lange Beeldekensstraat 91", description: "Maakt theater met bewoners uit de wijk, op podium en op straat." },
  { key: "ploegschaar", kind: "non-profit", name: "Zorgboerderij De Ploegschaar", municipality: "Poperinge", street: "Abelestationsplein 7", description: "Een boerderij waar mensen die rust zoeken, meewerken met dieren en gewassen." },
  { key: "nabij", kind: "non-profit", name: "Thuiszorg Nabij", municipality: "Zottegem", street: "Heldenlaan 45", description: "Helpt ouderen en gezinnen thuis, met zorg, poets en gezelschap." },

  { key: "radar", kind: "school", name: personaOrganisations.secondarySchool, municipality: "Gent", street: "Martelaarslaan 13", description: "Secundaire school met elektriciteit, mechanica, hout, bouw en kantoor." },
  { key: "waterkant", kind: "school", name: "Campus Waterkant", municipality: "Antwerpen", street: "Londenstraat 40", description: "Secundaire school met verzorging, kantoor en logistiek, vlak bij de haven." },
  { key: "vuurvlieg", kind: "school", name: "Basisschool De Vuurvlieg", municipality: "Genk", street: "Bijlkestraat 11", description: "Driehonderd kinderen die thuis samen tweeëntwintig talen spreken." },
  { key: "drie-rivieren", kind: "school", name: "Hogeschool Drie Rivieren", municipality: "Leuven", street: "Geldenaaksebaan 50", description: "Bacheloropleidingen in zorg, onderwijs, bedrijfsbeheer en IT." },
  { key: "noorderlicht", kind: "school", name: personaOrganisations.college, municipality: "Antwerpen", street: "Italiëlei 201", description: "Bachelors in communicatie, bouw, sociaal werk, chemie, natuur en bedrijf." },
  { key: "hagewinde", kind: "school", name: "Universiteit Hagewinde", municipality: "Gent", street: "Coupure Links 312", description: "Masters in wetenschappen, talen, geschiedenis en samenleving, met onderzoek bij overheden." },
  { key: "tandwiel", kind: "school", name: "Centrum Leren en Werken Tandwiel", municipality: "Hasselt", street: "Vildersstraat 3", description: "Jongeren volgen er twee dagen les en werken drie dagen." },
  { key: "nieuwe-bladzij", kind: "school", name: "Volwassenenschool Nieuwe Bladzij", municipality: "Kortrijk", street: "Minister Liebaertlaan 2", description: "Volwassenen halen er een diploma, leren Nederlands of een nieuw vak." },

  { key: "vakwerf", kind: "training-centre", name: "Opleidingscentrum Vakwerf", municipality: "Gent", street: "Industrieweg 120", description: "Leidt op tot dakwerker, lasser, schilder en heftruckchauffeur." },
  { key: "stroomop", kind: "training-centre", name: "Opleidingscentrum Stroomop", municipality: "Roeselare", street: "Noordlaan 14", description: "Opleidingen in elektriciteit, verwarming en voeding." },
  { key: "nulpunt", kind: "training-centre", name: "Codeschool Nulpunt", municipality: "Brussel", street: "Vaartstraat 61", description: "Leert in zeven maanden programmeren, ook wie nooit een computer had." },
  { key: "aanraking", kind: "training-centre", name: "Zorgacademie Aanraking", municipality: "Hasselt", street: "Elfde-Liniestraat 20", description: "Opleidingen tot zorgkundige, kinderbegeleider en logistiek assistent." },

  { key: "overbrugd", kind: "partner", name: personaOrganisations.partner, municipality: "Antwerpen", street: "Lamorinièrestraat 160", description: "Begeleidt werkzoekenden in opdracht van VDAB, met veel aandacht voor taal." },
  { key: "rechtdoor", kind: "partner", name: "GOB Rechtdoor", municipality: "Gent", street: "Dok Noord 7", description: "Begeleidt mensen met een arbeidshandicap naar een job die past." },
  { key: "diversiteitsbeleid", kind: "diversity-service", name: personaOrganisations.diversityService, municipality: "Brussel", street: "Havenlaan 88", description: "Werkt binnen de Vlaamse overheid aan gelijke kansen voor het personeel en helpt bij stages." },
] as const satisfies readonly DemoHost[];

/** Entities of the reference data that host in the demo, by their code. */
const flemishHosts = [
  "departement-omgeving", "digitaal-vlaanderen", "agentschap-wegen-en-verkeer", "de-vlaamse-waterweg", "vdab", "departement-zorg", "opgroeien",
  "agentschap-binnenlands-bestuur", "agentschap-overheidspersoneel", "het-facilitair-bedrijf", "vlaamse-belastingdienst",
  "departement-financien-en-begroting", "departement-onderwijs-en-vorming", "agodi", "ahovoks", "departement-cultuur-jeugd-en-media",
  "sport-vlaanderen", "kmska", "plantentuin-meise", "ilvo", "agentschap-landbouw-en-zeevisserij", "departement-mobiliteit-en-openbare-werken",
  "agentschap-maritieme-dienstverlening-en-kust", "agentschap-voor-natuur-en-bos", "inbo", "onroerend-erfgoed", "ovam", "vmm", "vlm", "veka",
  "wonen-in-vlaanderen", "vlaio", "toerisme-vlaanderen", "departement-kanselarij-en-buitenlandse-zaken", "agentschap-justitie-en-handhaving",
  "opz-geel", "opzc-rekem", "vaph", "de-lijn", "departement-wewis", "audit-vlaanderen",
] as const;

export type HostKey = (typeof invented)[number]["key"] | (typeof flemishHosts)[number];

export const demoOrganisations: readonly DemoHost[] = invented;

/** Codes of `flemishEntities` under which demo offers stand. */
export const hostingEntities: readonly string[] = flemishHosts;
