import { sentencesWhen, type Clause } from "../clause";

const declarers = { entity: "host", school: "school", mediator: "mediator" } as const;

/** Who insures and who declares the trainee (Dimona): the party that arranges it before the start. */
export const insuranceClause: Clause = ({ instrument, process: { conditions } }) => {
  const party = (role: string | undefined): string => (role === "entity" || role === "school" || role === "mediator" ? declarers[role] : "host");
  return {
    name: "insurance",
    sentences: [
      { key: `accidents.${party(conditions.insurance)}` },
      ...sentencesWhen(
        // VDAB asks both insurances of the host of a BIS.
        [instrument === "bis", { key: "liability" }],
        // Dimona type STG since 1 January 2020; an OAO and the entrepreneur track are declared as another kind of learner.
        [["oao", "so-ot"].includes(instrument), { key: "dimonaPlain" }],
        [!["oao", "so-ot"].includes(instrument), { key: `dimona.${party(conditions.dimona)}` }],
      ),
    ],
  };
};
