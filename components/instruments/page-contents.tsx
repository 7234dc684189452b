import { useTranslations } from "next-intl";

interface PageContentsProps {
  items: readonly { id: string; title: string }[];
}

/** The parts of a long page, beside it on a wide screen. */
export const PageContents = ({ items }: PageContentsProps) => {
  const t = useTranslations("instruments");
  return (
    <nav aria-labelledby="op-deze-pagina" className="hidden self-start text-fact lg:sticky lg:top-6 lg:block">
      <p id="op-deze-pagina" className="font-bold">{t("onThisPage")}</p>
      <ul className="mt-2 border-l-3 border-line">
        {items.map(({ id, title }) => (
          <li key={id}><a href={`#${id}`} className="-ml-[3px] flex min-h-9 items-center border-l-3 border-transparent py-1 pl-4 no-underline hover:border-accent hover:underline">{title}</a></li>
        ))}
      </ul>
    </nav>
  );
};
