/**
 * Every page: its folder under app/[locale] on the left, the address people see on the right.
 * Route groups are left out. An address is a promise: it is shared in mails and bookmarks.
 */
export const pathnames = {
  "/": "/",
  "/accessibility": { nl: "/toegankelijkheid", en: "/accessibility" },
  "/components": { nl: "/componenten", en: "/components" },
  "/figures": { nl: "/cijfers", en: "/figures" },
  "/glossary": { nl: "/begrippen", en: "/glossary" },
  "/guidance": { nl: "/wegwijzer", en: "/guide" },
  "/help": { nl: "/hulp", en: "/help" },
  "/instruments": { nl: "/instrumenten", en: "/instruments" },
  "/instruments/[code]": { nl: "/instrumenten/[code]", en: "/instruments/[code]" },
  "/notifications": { nl: "/meldingen", en: "/notifications" },
  "/offers": { nl: "/stageplaatsen", en: "/internships" },
  "/offers/[slug]": { nl: "/stageplaatsen/[slug]", en: "/internships/[slug]" },
  "/open-data": "/open-data",
  "/organisations": { nl: "/organisaties", en: "/organisations" },
  "/organisations/[slug]": { nl: "/organisaties/[slug]", en: "/organisations/[slug]" },
  "/privacy": "/privacy",
  "/programmes": { nl: "/praktijken", en: "/practices" },
  "/programmes/[slug]": { nl: "/praktijken/[slug]", en: "/practices/[slug]" },
  "/sign-in": { nl: "/aanmelden", en: "/sign-in" },
  "/sign-in/confirm": { nl: "/aanmelden/bevestigen", en: "/sign-in/confirm" },
  "/status": "/status",
  "/verify": { nl: "/controle", en: "/verify" },
  "/verify/[code]": { nl: "/controle/[code]", en: "/verify/[code]" },

  "/placements/[id]": { nl: "/dossiers/[id]", en: "/placements/[id]" },
  "/placements/[id]/agreement": { nl: "/dossiers/[id]/overeenkomst", en: "/placements/[id]/agreement" },

  "/placements/[id]/arrange": { nl: "/dossiers/[id]/afspraken", en: "/placements/[id]/arrange" },
  "/placements/[id]/funding": { nl: "/dossiers/[id]/vergoeding", en: "/placements/[id]/funding" },
  "/placements/[id]/end": { nl: "/dossiers/[id]/stop", en: "/placements/[id]/end" },

  "/student": "/student",
  "/student/applications": { nl: "/student/sollicitaties", en: "/student/applications" },
  "/student/applications/new": { nl: "/student/sollicitaties/nieuw", en: "/student/applications/new" },
  "/student/applications/[id]": { nl: "/student/sollicitaties/[id]", en: "/student/applications/[id]" },
  "/student/placements": { nl: "/student/stages", en: "/student/placements" },
  "/student/profile": { nl: "/student/profiel", en: "/student/profile" },

  "/entity": { nl: "/entiteit", en: "/entity" },
  "/entity/applications": { nl: "/entiteit/kandidaten", en: "/entity/applications" },
  "/entity/applications/[id]": { nl: "/entiteit/kandidaten/[id]", en: "/entity/applications/[id]" },
  "/entity/offers": { nl: "/entiteit/stageplaatsen", en: "/entity/offers" },
  "/entity/offers/new": { nl: "/entiteit/stageplaatsen/nieuw", en: "/entity/offers/new" },
  "/entity/offers/[id]": { nl: "/entiteit/stageplaatsen/[id]", en: "/entity/offers/[id]" },
  "/entity/offers/[id]/candidates": {
    nl: "/entiteit/stageplaatsen/[id]/kandidaten",
    en: "/entity/offers/[id]/candidates",
  },
  "/entity/offers/[id]/edit": { nl: "/entiteit/stageplaatsen/[id]/wijzig", en: "/entity/offers/[id]/edit" },
  "/entity/organisation": { nl: "/entiteit/organisatie", en: "/entity/organisation" },
  "/entity/placements": { nl: "/entiteit/stagiairs", en: "/entity/placements" },

  "/entity/sanctions": { nl: "/entiteit/sancties", en: "/entity/sanctions" },
  "/entity/sanctions/[id]": { nl: "/entiteit/sancties/[id]", en: "/entity/sanctions/[id]" },

  "/mediator": { nl: "/bemiddelaar", en: "/mediator" },
  "/mediator/sanctions": { nl: "/bemiddelaar/sancties", en: "/mediator/sanctions" },
  "/mediator/sanctions/new": { nl: "/bemiddelaar/sancties/nieuw", en: "/mediator/sanctions/new" },
  "/mediator/sanctions/[id]": { nl: "/bemiddelaar/sancties/[id]", en: "/mediator/sanctions/[id]" },

  "/coordinator": "/coordinator",
  "/coordinator/budget": "/coordinator/budget",
  "/coordinator/funding": { nl: "/coordinator/vergoedingen", en: "/coordinator/funding" },
  "/coordinator/payments": { nl: "/coordinator/betalingen", en: "/coordinator/payments" },
  "/coordinator/entities": { nl: "/coordinator/entiteiten", en: "/coordinator/entities" },
  "/coordinator/offers": { nl: "/coordinator/stageplaatsen", en: "/coordinator/offers" },
  "/coordinator/placements": { nl: "/coordinator/stagiairs", en: "/coordinator/placements" },
  "/coordinator/parameters": { nl: "/coordinator/bedragen", en: "/coordinator/parameters" },
  "/coordinator/registers": "/coordinator/registers",
  "/coordinator/sanctions": { nl: "/coordinator/sancties", en: "/coordinator/sanctions" },
  "/coordinator/sanctions/[id]": { nl: "/coordinator/sancties/[id]", en: "/coordinator/sanctions/[id]" },

  "/school": "/school",
  "/school/placements": { nl: "/school/stages", en: "/school/placements" },
  "/school/pupils": { nl: "/school/leerlingen", en: "/school/pupils" },
} as const;

/** First folders that only signed-in people use; the proxy sends others to the sign-in page. */
export const workspaceFolders = [
  "/student",
  "/entity",
  "/mediator",
  "/coordinator",
  "/school",
  "/placements/[id]",
  "/notifications",
] as const satisfies readonly (keyof typeof pathnames)[];
