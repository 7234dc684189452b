import { Temporal } from "temporal-polyfill";
import { checkCompliance } from "@/lib/domain/regulation/check";
import { instrumentCode } from "@/lib/domain/regulation/schema";

/** The shortest contract that the law accepts after a training. Days are `YYYY-MM-DD`. */
export interface ContractMinimum {
  startsOn: string;
  endsOn: string;
  days: number;
}

interface Training {
  instrument: string;
  startsOn: string;
  endsOn: string;
}

/** Asks the engine how many days a contract that begins the day after must last; null where no contract has to follow. */
export const contractMinimum = ({ instrument, startsOn, endsOn }: Training): ContractMinimum | null => {
  const code = instrumentCode.safeParse(instrument);
  if (!code.success) return null;
  const next = Temporal.PlainDate.from(endsOn).add({ days: 1 });
  const oneDay = { startsOn: next.toString(), endsOn: next.toString() };
  const { findings } = checkCompliance({ instrument: code.data, startsOn, endsOn, followUpContract: oneDay });
  const days = findings.find(({ rule }) => rule === "follow-up-contract")?.limit;
  return typeof days === "number" ? { startsOn: oneDay.startsOn, endsOn: next.add({ days: days - 1 }).toString(), days } : null;
};
