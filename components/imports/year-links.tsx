interface YearLinksProps {
  label: string;
  years: readonly number[];
  current: number;
  hrefOf: (year: number) => string;
}

/** The years that can be looked at, last first; they wrap on a phone. */
export const YearLinks = ({ label, years, current, hrefOf }: YearLinksProps) => (
  <nav aria-label={label}>
    <ul className="flex flex-wrap gap-2">
      {years.map((year) => (
        <li key={year}>
          <a
            href={hrefOf(year)}
            aria-current={year === current ? "true" : undefined}
            className={`inline-flex min-h-9 items-center rounded-md border px-3.5 text-fact tabular-nums no-underline ${
              year === current ? "border-accent bg-accent font-bold text-on-accent hover:text-on-accent" : "border-field bg-paper text-ink hover:bg-soft hover:text-ink"
            }`}
          >
            {year}
          </a>
        </li>
      ))}
    </ul>
  </nav>
);
