/** An address's query as a schema wants it: `lists` as arrays, empty values left out, a single value given twice as a list, which is refused. */
export const queryObject = (search: URLSearchParams, lists: ReadonlySet<string>): Record<string, string | string[]> => {
  const result: Record<string, string | string[]> = {};
  for (const name of new Set(search.keys())) {
    const values = search.getAll(name).filter((value) => value !== "");
    const [first] = values;
    if (first === undefined) continue;
    result[name] = lists.has(name) || values.length > 1 ? values : first;
  }
  return result;
};
