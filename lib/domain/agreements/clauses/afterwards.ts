import { dayText } from "@/lib/domain/regulation/text";
import { sentencesWhen, type Clause } from "../clause";

/** The duty to hire, where the law has one (IBO, IBO+); else that there is none, where it says so. */
export const afterwardsClause: Clause = ({ version, process, contract }) => {
  const rule = version.topics.after;
  if (!process.contractAfter) return rule ? { name: "afterwards", sentences: [{ key: "rule", values: { rule } }] } : null;
  return {
    name: "afterwards",
    sentences: [
      { key: "hires" },
      ...sentencesWhen(
        [rule !== undefined, { key: "rule", values: { rule: rule ?? "" } }],
        [contract !== null && contract.endsOn === null, { key: "openEnded", values: { from: contract ? dayText(contract.startsOn) : "" } }],
        [contract?.endsOn != null, { key: "fixedTerm", values: { from: contract ? dayText(contract.startsOn) : "", to: contract?.endsOn ? dayText(contract.endsOn) : "" } }],
      ),
    ],
  };
};
