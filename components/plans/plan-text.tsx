import { useTranslations } from "next-intl";
import { planParts, type PlanContent, type PlanPart } from "@/lib/domain/plans/content";

const PartText = ({ content, part }: { content: PlanContent; part: PlanPart }) => {
  const value = content[part];
  if (typeof value === "string") return <p className="measure whitespace-pre-line">{value}</p>;
  return (
    <ol className="list-decimal space-y-2 pl-6">
      {value.map((row) => {
        const [name, method] = typeof row === "string" ? [row, ""] : [row.name, row.method];
        return <li key={`${name} ${method}`}>{method === "" ? name : <><strong className="font-semibold">{name}</strong><span className="block text-ink-2">{method}</span></>}</li>;
      })}
    </ol>
  );
};

/** A plan to read: the parts that say something, in order. */
export const PlanText = ({ content }: { content: PlanContent }) => {
  const t = useTranslations("plans");
  const filled = planParts.filter((part) => content[part].length > 0);
  if (filled.length === 0) return <p className="text-fact text-ink-2">{t("empty")}</p>;
  return (
    <div className="space-y-5 text-fact">
      {filled.map((part) => (
        <section key={part}>
          <h3 className="mb-1 text-section">{t(`parts.${part}`)}</h3>
          <PartText content={content} part={part} />
        </section>
      ))}
    </div>
  );
};
