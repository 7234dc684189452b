import type { DemoOffer } from "./demo-offer";
import { cityProgrammeOffers } from "./offers-city-programmes";
import { companyOffers } from "./offers-companies";
import { flemishFieldOffers } from "./offers-flemish-field";
import { flemishOfficeOffers } from "./offers-flemish-office";
import { localGovernmentOffers } from "./offers-local";
import { moreCompanyOffers } from "./offers-more-companies";
import { nonProfitOffers } from "./offers-non-profits";
import { trainingOffers } from "./offers-training";

/** Every place of the demo data, in a fixed order. */
export const demoOffers: readonly DemoOffer[] = [
  ...flemishOfficeOffers, ...flemishFieldOffers, ...cityProgrammeOffers, ...localGovernmentOffers,
  ...companyOffers, ...moreCompanyOffers, ...trainingOffers, ...nonProfitOffers,
];
