import { useTranslations } from "next-intl";
import { Section } from "./section";

const colours = [
  ["ink", "bg-ink"],
  ["ink-2", "bg-ink-2"],
  ["field", "bg-field"],
  ["line", "bg-line"],
  ["mist", "bg-mist"],
  ["paper", "bg-paper"],
  ["accent", "bg-accent"],
  ["soft", "bg-soft"],
  ["success", "bg-success"],
  ["warning", "bg-warning"],
  ["danger", "bg-danger"],
  ["info", "bg-info"],
] as const;

const letters = [
  ["hero", "text-hero"],
  ["title", "text-title"],
  ["section", "text-section"],
  ["item", "text-item"],
  ["lead", "text-lead text-ink-2"],
  ["body", "text-body"],
  ["fact", "text-fact"],
  ["small", "text-small"],
] as const;

export const ColourSamples = () => {
  const t = useTranslations("showcase");
  return (
    <Section title={t("colour")}>
      <ul className="grid grid-cols-4 gap-3 md:grid-cols-6 lg:grid-cols-12">
        {colours.map(([name, fill]) => (
          <li key={name} className="text-small">
            <span className={`keeps-fill mb-1.5 block h-11 rounded-md border border-line ${fill}`} />
            {name}
          </li>
        ))}
      </ul>
    </Section>
  );
};

export const LetterSamples = () => {
  const t = useTranslations("showcase");
  return (
    <Section title={t("letter")}>
      <dl className="grid grid-cols-[4.5rem_1fr] items-baseline gap-x-4 gap-y-2">
        {letters.map(([name, look]) => (
          <div key={name} className="col-span-2 grid grid-cols-subgrid items-baseline">
            <dt className="text-small text-ink-2">{name}</dt>
            <dd className={look}>{t(`letters.${name}`)}</dd>
          </div>
        ))}
      </dl>
    </Section>
  );
};
