/** From what somebody does now to the kinds of placement to look at, most likely first. */
export const situations = {
  school: ["school", "oao", "sao"],
  "work-seeker": ["bvs", "wes", "oplstage", "ibo", "ibo-plus", "bis"],
  working: ["bis", "so-ot"],
  newcomer: ["bis", "bvs", "wes"],
  host: ["school", "bvs", "wes", "bis", "ibo", "ibo-plus", "oao"],
} as const;

export const situationKeys = ["school", "work-seeker", "working", "newcomer", "host"] as const satisfies readonly (keyof typeof situations)[];
