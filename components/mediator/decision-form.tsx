"use client";

import { useTranslations } from "next-intl";
import { useState } from "react";
import { CheckboxGroup } from "@/components/forms/checkbox-group";
import { Form } from "@/components/forms/form";
import { HiddenField } from "@/components/forms/hidden-field";
import { SelectField } from "@/components/forms/select-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { TextArea } from "@/components/forms/text-area";
import { DateField } from "@/components/forms/text-field";
import { KeyCap } from "@/components/ui/key-cap";
import { decideFromQueueAction } from "@/lib/actions/mediation/decide-from-queue";
import { decisionOutcomes, type DecisionOutcome, type RequestKind } from "@/lib/domain/decisions/kinds";
import { needsOwnWords, reasonsFor } from "@/lib/domain/decisions/reasons";
import { useSubmitKeys } from "./use-submit-keys";

interface DecisionFormProps {
  request: { id: string; version: number; kind: RequestKind; startsOn: string; askedUntil: string };
  /** Something forbids it: only a question, another duration or a refusal is left. */
  isBlocked: boolean;
  /** Findings that the decider must have seen, as sentences. */
  toSee: readonly { rule: string; sentence: string }[];
  /** The answer that the address chose, for who has no script. */
  choice: DecisionOutcome;
  /** Words of each coded reason. */
  reasons: Readonly<Record<string, string>>;
  /** The filters and the next row, where the reader goes on. */
  back: string;
}

interface OutcomeChoiceProps {
  outcome: DecisionOutcome;
  chosen: DecisionOutcome;
  isDisabled: boolean;
  onChoose: (outcome: DecisionOutcome) => void;
}

const OutcomeChoice = ({ outcome, chosen, isDisabled, onChoose }: OutcomeChoiceProps) => {
  const t = useTranslations("mediator.decide.outcome");
  return (
    <label className={`flex min-h-9 items-center justify-center gap-2 rounded-md border px-3 text-fact font-bold has-focus-visible:outline-3 has-focus-visible:outline-offset-2 has-focus-visible:outline-focus has-checked:border-accent has-checked:bg-soft ${isDisabled ? "cursor-not-allowed border-dashed border-field bg-grey-soft text-ink-2" : "border-field bg-paper hover:border-accent"}`}>
      <input
        // React empties a form after its action: emptied, it must stand on what was chosen, not on what it began with.
        ref={(input) => { if (input) input.defaultChecked = chosen === outcome; }}
        type="radio" name="outcome" value={outcome} checked={chosen === outcome} disabled={isDisabled} onChange={() => onChoose(outcome)} className="size-4 accent-(--color-accent)"
      />
      {t(outcome)}
    </label>
  );
};

/** The decision: an answer, a coded reason, a sentence where one is owed. The button is named after the answer. */
export const DecisionForm = ({ request, isBlocked, toSee, choice, reasons, back }: DecisionFormProps) => {
  const t = useTranslations("mediator.decide");
  const [chosen, setChosen] = useState<DecisionOutcome>(isBlocked && choice === "approved" ? "changes-requested" : choice);
  useSubmitKeys("decision");
  const isGranted = chosen === "approved" || chosen === "approved-other-duration";
  const codes = reasonsFor(request.kind, chosen);
  return (
    <Form
      id="decision" action={decideFromQueueAction} look="plain"
      labels={{ outcome: t("outcomeLabel"), approvedUntil: t("until"), reasonCode: t("reason"), reasonText: t("sentence"), acknowledged: t("seen") }}
    >
      <HiddenField name="requestId" value={request.id} />
      <HiddenField name="version" value={request.version} />
      <HiddenField name="back" value={back} />
      <fieldset>
        <legend className="mb-2 text-item font-bold">{t("title")}</legend>
        <div className="grid grid-cols-2 gap-2">
          {decisionOutcomes.map((outcome) => <OutcomeChoice key={outcome} outcome={outcome} chosen={chosen} isDisabled={isBlocked && outcome === "approved"} onChoose={setChosen} />)}
        </div>
        {isBlocked && <p className="mt-2 text-small text-ink-2">{t("blocked")}</p>}
      </fieldset>
      {chosen === "approved-other-duration" && <DateField name="approvedUntil" defaultValue={request.askedUntil} min={request.startsOn} />}
      {isGranted && toSee.length > 0 && <CheckboxGroup name="acknowledged" hint={t("seenHint")} options={toSee.map(({ rule, sentence }) => ({ value: rule, label: sentence }))} />}
      <SelectField key={chosen} name="reasonCode" hint={t("readers")} options={codes.map((code) => ({ value: code, label: reasons[code] ?? code }))} defaultValue={codes[0]} />
      <TextArea name="reasonText" hint={needsOwnWords(chosen) ? t("sentenceOwed") : undefined} isOptional={!needsOwnWords(chosen)} rows={3} maxLength={2000} />
      <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
        <SubmitButton>{t(`submit.${chosen}`)}</SubmitButton>
        <span className="flex items-center gap-1 max-md:hidden"><KeyCap>ctrl</KeyCap> <KeyCap>enter</KeyCap></span>
        <span className="text-small text-ink-2">{t("noUndo")}</span>
      </div>
    </Form>
  );
};
