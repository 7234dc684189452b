import type { HostActivity } from "./year-counts";

const keyOf = ({ domain, entity }: HostActivity): string => `${domain ?? "~"} ${entity}`;

/** Domains by their code, those without one last, and entities by theirs: one order whatever came first. */
const inOrder = (a: HostActivity, b: HostActivity): number => (keyOf(a) < keyOf(b) ? -1 : 1);

/** What happened at each host, with what came and went since; hosts at which nothing is left are gone. Pure. */
export const addActivity = (before: readonly HostActivity[], more: readonly HostActivity[]): HostActivity[] => {
  const hosts = new Map(before.map((host) => [keyOf(host), host]));
  for (const host of more) {
    const was = hosts.get(keyOf(host));
    hosts.set(keyOf(host), was
      ? { ...was, counted: was.counted + host.counted, signed: was.signed + host.signed, agreements: was.agreements + host.agreements }
      : host);
  }
  return [...hosts.values()].filter(({ counted, signed }) => counted !== 0 || signed !== 0).toSorted(inOrder);
};
