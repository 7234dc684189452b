/** What the headers of a source mean, by kind of file: from a header as `headerKey` writes it to a column. */
export type RememberedColumns = Readonly<Partial<Record<"placements" | "places", Readonly<Record<string, string>>>>>;
