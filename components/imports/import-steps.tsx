import { useTranslations } from "next-intl";
import { StepLine, type StepState } from "@/components/ui/step-line";
import type { RequestStatus } from "@/lib/domain/imports/request-status";

const steps = ["file", "columns", "check", "store"] as const;

/** Which of the four steps each state stands at. */
const stepOf: Record<RequestStatus, number> = { draft: 1, checking: 2, checked: 2, queued: 3, running: 3, done: 4, failed: 3, discarded: 0 };

const stateOf = (index: number, current: number): StepState => (index < current ? "done" : index === current ? "current" : "coming");

/** Where an import is, from the file to the result. Nothing given = the file is still to be chosen. */
export const ImportSteps = ({ status }: { status?: RequestStatus }) => {
  const t = useTranslations("imports.steps");
  const current = status === undefined ? 0 : stepOf[status];
  return <StepLine label={t("label")} steps={steps.map((key, index) => ({ key, title: t(key), state: stateOf(index, current) }))} />;
};
