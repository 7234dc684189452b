import { expect, test } from "vitest";
import { jobPosting, scriptJson } from "@/lib/domain/search/job-posting";
import type { OfferDetails } from "@/lib/domain/search/offer-details";

const offer: OfferDetails = {
  id: "01a20166-229e-76da-bf18-cd010c9a6612", slug: "kok", kind: "placement", instrument: "bis", title: "Kok </script><script>alert(1)</script>", summary: "Koken & leren",
  organisation: { name: "Zoutkorrel", slug: "zoutkorrel", kind: "company" }, municipality: "Gent", province: "oost-vlaanderen", distanceKm: null,
  hoursPerWeek: 38, startsOn: "2027-02-01", endsOn: "2027-07-31", applyUntil: "2026-12-15", payer: "host", allowanceCents: 112_000,
  travelReimbursed: false, educationLevel: "none", facilities: [], programme: null, status: "published", tasks: "Groenten snijden\n\nSoep <koken>",
  learning: "", guidance: "", requirements: "", occupation: "Kok", street: "Kouter 1", postcode: "9000", places: 3, taken: 1, mentorName: "",
  publishedOn: "2026-11-01", closedOn: null, organisationAbout: { description: "", website: null, replyDays: 5, openOffers: 1 },
};

test("a job posting is one object with what search engines ask for", () => {
  const posting = jobPosting(offer, { offer: "https://opstap.example/stageplaatsen/kok", organisation: "https://opstap.example/organisaties/zoutkorrel" });
  expect(posting).toMatchObject({
    "@type": "JobPosting", employmentType: "INTERN", datePosted: "2026-11-01", validThrough: "2026-12-15T23:59", totalJobOpenings: 2,
    description: "<p>Koken &amp; leren</p><p>Groenten snijden</p><p>Soep &lt;koken&gt;</p>",
    jobLocation: { address: { streetAddress: "Kouter 1", postalCode: "9000", addressLocality: "Gent", addressCountry: "BE" } },
    baseSalary: { currency: "EUR", value: { value: 1120, unitText: "MONTH" } },
    hiringOrganization: { name: "Zoutkorrel", url: "https://opstap.example/organisaties/zoutkorrel" },
  });
  expect(jobPosting({ ...offer, allowanceCents: null, applyUntil: null }, { offer: "", organisation: "" })).not.toHaveProperty("baseSalary");
});

test("no text ends the script it stands in", () => {
  const json = scriptJson(jobPosting(offer, { offer: "", organisation: "" }));
  expect(json).not.toContain("<");
  expect(JSON.parse(json)).toMatchObject({ title: offer.title });
});
