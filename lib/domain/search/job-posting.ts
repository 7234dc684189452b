import type { OfferDetails } from "@/lib/domain/search/offer-details";

interface Addresses {
  /** The page of the offer. */
  offer: string;
  /** The page of the organisation. */
  organisation: string;
}

const paragraphs = (text: string): string[] => text.split("\n").map((line) => line.trim()).filter(Boolean);

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

const descriptionOf = (offer: OfferDetails): string =>
  [offer.summary, offer.tasks, offer.learning, offer.guidance, offer.requirements]
    .flatMap(paragraphs).map((line) => `<p>${escaped(line)}</p>`).join("");

/** An offer as search engines read it (https://schema.org/JobPosting): one object, only of what is open. */
export const jobPosting = (offer: OfferDetails, addresses: Addresses): Record<string, unknown> => ({
  "@context": "https://schema.org",
  "@type": "JobPosting",
  title: offer.title,
  description: descriptionOf(offer),
  identifier: { "@type": "PropertyValue", name: "Opstap", value: offer.id },
  datePosted: offer.publishedOn,
  ...(offer.applyUntil ? { validThrough: `${offer.applyUntil}T23:59` } : {}),
  employmentType: offer.kind === "employment" ? "TEMPORARY" : "INTERN",
  hiringOrganization: { "@type": "Organization", name: offer.organisation.name, url: offer.organisationAbout.website ?? addresses.organisation },
  jobLocation: {
    "@type": "Place",
    address: {
      "@type": "PostalAddress",
      ...(offer.street ? { streetAddress: offer.street } : {}),
      addressLocality: offer.municipality,
      ...(offer.postcode ? { postalCode: offer.postcode } : {}),
      addressCountry: "BE",
    },
  },
  ...(offer.allowanceCents === null ? {} : {
    baseSalary: {
      "@type": "MonetaryAmount", currency: "EUR",
      value: { "@type": "QuantitativeValue", value: offer.allowanceCents / 100, unitText: "MONTH" },
    },
  }),
  workHours: `${offer.hoursPerWeek} h/week`,
  jobStartDate: offer.startsOn,
  totalJobOpenings: offer.places - offer.taken,
  directApply: true,
  url: addresses.offer,
});

/** JSON for a `<script>` of a page: no `<` of someone's text can end the script. */
export const scriptJson = (value: unknown): string => JSON.stringify(value).replaceAll("<", String.raw`\u003c`);
