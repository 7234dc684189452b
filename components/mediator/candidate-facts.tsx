import { useLocale, useTranslations } from "next-intl";
import { Form } from "@/components/forms/form";
import { HiddenField } from "@/components/forms/hidden-field";
import { RadioGroup } from "@/components/forms/radio-group";
import { SelectField } from "@/components/forms/select-field";
import { SubmitButton } from "@/components/forms/submit-button";
import { DateField } from "@/components/forms/text-field";
import { DescriptionList } from "@/components/ui/description-list";
import { Panel } from "@/components/ui/panel";
import { updateRegistrationAction } from "@/lib/actions/mediation/update-registration";
import { verifyGroundAction } from "@/lib/actions/mediation/verify-ground";
import type { CandidateFile } from "@/lib/domain/mediation/caseload";
import { courses } from "@/lib/domain/mediation/schema";
import { formatDay, formatInstantDay } from "@/lib/i18n/format";

interface FactsProps {
  file: CandidateFile;
}

const asWord = (value: boolean | null): "yes" | "no" | "" => (value === null ? "" : value ? "yes" : "no");

/** Who it is and what is registered: what the law looks at, and how to reach them. */
export const CandidateFacts = ({ file }: FactsProps) => {
  const t = useTranslations("mediator.candidate");
  const locale = useLocale();
  const day = (value: string | null) => (value ? formatDay(value, locale) : t("unknown"));
  const word = (value: boolean | null) => t(asWord(value) || "unknown");
  const course = courses.find((known) => known === file.education);
  return (
    <Panel title={t("facts")}>
      <DescriptionList
        termWidth="sm"
        facts={[
          { term: t("email"), value: file.email ? <a href={`mailto:${file.email}`}>{file.email}</a> : t("unknown") },
          { term: t("phone"), value: file.phone ?? t("unknown") },
          { term: t("place"), value: file.place ?? t("unknown") },
          { term: t("birthDate"), value: day(file.birthDate) },
          { term: t("registeredSince"), value: day(file.registeredSince), note: file.registeredUntil && t("until", { day: day(file.registeredUntil) }) },
          { term: t("mayWork"), value: word(file.mayWorkInBelgium) },
          { term: t("employed"), value: word(file.employed) },
          { term: t("course"), value: course ? t(`courses.${course}`) : t("unknown") },
          { term: t("mediator"), value: file.mediatorName ?? t("nobody") },
        ]}
      />
    </Panel>
  );
};

/** That one of the four grounds of IBO+ was verified: only that, by whom and when. */
export const GroundPanel = ({ file, mayVerify }: FactsProps & { mayVerify: boolean }) => {
  const t = useTranslations("mediator.ground");
  const locale = useLocale();
  return (
    <Panel title={t("title")}>
      <p className="text-fact">{file.ground ? t("verified", { day: formatInstantDay(file.ground.verifiedAt, locale), name: file.ground.verifiedBy }) : t("notVerified")}</p>
      <p className="mt-1 mb-3 text-small text-ink-2">{t("what")}</p>
      {mayVerify ? (
        <Form id="ground" action={verifyGroundAction} labels={{}} look="plain">
          <HiddenField name="personId" value={file.personId} />
          <HiddenField name="version" value={file.version} />
          <HiddenField name="verified" value={file.ground ? "no" : "yes"} />
          <SubmitButton variant="secondary" size="sm">{t(file.ground ? "takeBack" : "verify")}</SubmitButton>
        </Form>
      ) : <p className="text-small text-ink-2">{t("byVdab")}</p>}
    </Panel>
  );
};

/** The facts of the registration and who guides, to correct. */
export const RegistrationForm = ({ file }: FactsProps) => {
  const t = useTranslations("mediator.candidate");
  const yesNo = [{ value: "yes", label: t("yes") }, { value: "no", label: t("no") }];
  const otherwise = { value: "", label: t("unknown") };
  return (
    <Form
      id="registration" action={updateRegistrationAction}
      labels={{ registeredSince: t("registeredSince"), registeredUntil: t("registeredUntil"), mayWorkInBelgium: t("mayWork"), employed: t("employed"), education: t("course"), mediatorId: t("mediator") }}
    >
      <HiddenField name="personId" value={file.personId} />
      <HiddenField name="version" value={file.version} />
      <DateField name="registeredSince" defaultValue={file.registeredSince} />
      <DateField name="registeredUntil" isOptional defaultValue={file.registeredUntil ?? undefined} />
      <RadioGroup name="mayWorkInBelgium" look="line" options={[...yesNo, otherwise]} defaultValue={asWord(file.mayWorkInBelgium)} />
      <RadioGroup name="employed" look="line" options={[...yesNo, otherwise]} defaultValue={asWord(file.employed)} />
      <SelectField name="education" isOptional options={courses.map((value) => ({ value, label: t(`courses.${value}`) }))} defaultValue={file.education ?? ""} placeholder={t("unknown")} />
      <SelectField name="mediatorId" isOptional options={file.colleagues.map(({ id, name }) => ({ value: id, label: name }))} defaultValue={file.mediatorId ?? ""} placeholder={t("nobody")} />
      <SubmitButton>{t("save")}</SubmitButton>
    </Form>
  );
};
