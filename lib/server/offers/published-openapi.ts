import { organisationQuerySchema } from "@/lib/domain/search/organisation-query";
import { offerQuerySchema } from "@/lib/domain/search/schema";
import { problemResponses } from "@/lib/server/http/openapi";
import { queryParameters } from "@/lib/server/http/query-parameters";

type Schema = Record<string, unknown>;

const text: Schema = { type: "string" };
const whole: Schema = { type: "integer" };
const orNull = (schema: Schema): Schema => ({ anyOf: [schema, { type: "null" }] });
const day: Schema = { type: "string", format: "date" };

const object = (properties: Record<string, Schema>): Schema => ({ type: "object", properties, required: Object.keys(properties) });
const listOf = (items: Schema): Schema => ({ type: "array", items });

const json = (description: string, schema: Schema) => ({ description, content: { "application/json": { schema } } });
const offerCard = {
  id: { type: "string", format: "uuid" }, slug: text, kind: { enum: ["placement", "employment"] }, instrument: orNull(text), title: text, summary: text,
  organisation: object({ name: text, slug: text, kind: text }), municipality: text, province: text, distanceKm: orNull({ type: "number" }),
  hoursPerWeek: { type: "number" }, startsOn: day, endsOn: orNull(day), applyUntil: orNull(day), payer: { enum: ["host", "vdab", "none"] },
  allowanceCents: orNull(whole), travelReimbursed: { type: "boolean" }, educationLevel: text, facilities: listOf(text),
  programme: orNull(object({ name: text, slug: text })), url: { type: "string", format: "uri" },
};

const offerDetails = {
  ...offerCard,
  status: { enum: ["published", "paused", "full"] }, tasks: text, learning: text, guidance: text, requirements: text, occupation: text, street: text,
  postcode: orNull(text), places: whole, taken: whole, mentorName: text, publishedOn: day, closedOn: orNull(day),
  organisationAbout: object({ description: text, website: orNull(text), replyDays: whole, openOffers: whole }),
};

const facet = listOf(object({ value: text, count: whole }));

/** The calls for offers, organisations and programmes, as entries of `paths` in the OpenAPI document. */
export const publishedPaths: Record<string, unknown> = {
  "/api/v1/offers": {
    get: {
      summary: "Published offers that one can apply for, with counts per filter value",
      parameters: queryParameters(offerQuerySchema),
      responses: {
        200: json("A page of offers.", object({
          items: listOf(object(offerCard)), total: whole, next: orNull(text),
          facets: object({ province: facet, organisation: facet, instrument: facet, paid: facet, education: facet, hours: facet }),
          correctedTo: { ...orNull(text), description: "The text that was searched instead, because the one asked found nothing." },
        })),
        ...problemResponses(400, 429),
      },
    },
  },
  "/api/v1/offers/{id}": {
    get: {
      summary: "One offer",
      parameters: [{ name: "id", in: "path", required: true, schema: { type: "string", format: "uuid" } }],
      responses: { 200: json("The offer.", object(offerDetails)), ...problemResponses(404, 410, 429) },
    },
  },
  "/api/v1/organisations": {
    get: {
      summary: "Organisations that host, those with open offers first",
      parameters: queryParameters(organisationQuerySchema),
      responses: {
        200: json("A page of organisations.", object({
          items: listOf(object({
            id: text, slug: text, kind: text, name: text, description: text, municipality: orNull(text), openOffers: whole, url: { type: "string", format: "uri" },
          })),
          total: whole, next: orNull(text),
        })),
        ...problemResponses(400, 429),
      },
    },
  },
  "/api/v1/programmes": {
    get: {
      summary: "Programmes of cities, on one page",
      responses: {
        200: json("Every programme.", object({
          items: listOf(object({
            slug: text, name: text, kind: { enum: ["placement", "employment"] }, organisation: object({ name: text, slug: text }),
            municipality: orNull(text), places: orNull(whole), months: orNull(whole), openOffers: whole, url: { type: "string", format: "uri" },
          })),
          total: whole, next: { type: "null" },
        })),
        ...problemResponses(400, 429),
      },
    },
  },
};
