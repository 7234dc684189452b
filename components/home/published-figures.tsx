import { useLocale, useTranslations } from "next-intl";
import { addressOf } from "@/lib/i18n/address";

interface PublishedFiguresProps {
  /** The numbers as people read them, by their words in the messages. */
  figures: readonly { key: "started" | "outflow" | "persons"; value: string }[];
  /** The document that they were published in. */
  source: string;
}

/** Three figures, each with its definition, period and coverage. */
export const PublishedFigures = ({ figures, source }: PublishedFiguresProps) => {
  const t = useTranslations("home.figures");
  const locale = useLocale();
  return (
    <section aria-labelledby="cijfers">
      <div className="mb-3 flex flex-wrap items-end justify-between gap-x-6 gap-y-1">
        <h2 id="cijfers">{t("title")}</h2>
        <p><a href={addressOf("/figures", locale)}>{t("all")}</a></p>
      </div>
      <ul className="ruled grid gap-y-8 pt-5 md:grid-cols-3 md:divide-x md:divide-line">
        {figures.map(({ key, value }) => (
          <li key={key} className="text-fact md:px-8 md:first:pl-0 md:last:pr-0">
            <p>
              <strong className="block text-[2.75rem]/12 font-bold tabular-nums">{value}</strong>
              <strong className="block text-body">{t(`${key}.title`)}</strong>
            </p>
            <p className="mt-2 text-ink-2">{t(`${key}.text`)}</p>
            <dl className="mt-3 grid grid-cols-[6rem_1fr] gap-y-1 text-small">
              <dt className="text-ink-2">{t("period")}</dt>
              <dd>{t(`${key}.period`)}</dd>
              <dt className="text-ink-2">{t("coverage")}</dt>
              <dd>{t(`${key}.coverage`)}</dd>
            </dl>
          </li>
        ))}
      </ul>
      <p className="mt-5 text-small text-ink-2">{t("source", { source })}</p>
    </section>
  );
};
