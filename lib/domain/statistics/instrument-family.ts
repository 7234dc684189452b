/** Order in which figures list instruments: that of the table of 2017, then what came later, then the rest. */
const order = ["act", "bvs", "oplstage", "bio", "ibo", "iss", "wes", "bis", "ibo-plus", "ibo-interim", "cibo", "school", "oao", "sao", "so-ot"];

/** Sorts instruments for people who compare years: never by size, which would tell what is hidden. */
export const byTableOrder = (a: string, b: string): number => rank(a) - rank(b) || (a < b ? -1 : 1);

const rank = (instrument: string): number => {
  const index = order.indexOf(instrument);
  return index === -1 ? order.length : index;
};
