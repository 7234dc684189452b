import type { ReactNode } from "react";

interface Stair {
  title: string;
  detail: string;
}

interface StairHeroProps {
  /** Title, sentence and search box of the home page. */
  children: ReactNode;
  /** What the stair is called for who hears it: "In vier stappen naar je stage". */
  label: string;
  /** Four steps, the first one lowest. */
  steps: readonly Stair[];
}

/** Each step begins 56 px further to the right than the one below it. */
const offsets = ["pl-0", "pl-14", "pl-28", "pl-42"];

/** The head of the home page: the line of the mark comes back as a stair of four steps. On a phone only the words stay. */
export const StairHero = ({ children, label, steps }: StairHeroProps) => (
  <div className="overflow-x-clip border-b border-line bg-mist">
    <div className="page-width lg:grid lg:grid-cols-[minmax(0,41.25rem)_1fr] lg:gap-x-15">
      <div className="pt-10 pb-12 md:pt-16 md:pb-15">{children}</div>
      <ol aria-label={label} className="hidden flex-col-reverse justify-start lg:flex">
        {steps.map(({ title, detail }, index) => (
          <li key={title} className={offsets[index]}>
            {/* The step runs on to the edge of the window, however wide it is. */}
            <div className="-mr-[50vw] flex min-h-20.5 gap-5 border-t-4 border-l-4 border-accent bg-soft pt-3.5 pr-[calc(50vw-2rem)] pl-4.5 min-[80rem]:pr-[calc(50vw-4rem)]">
              <span aria-hidden="true" className="w-4 text-item font-bold text-accent">
                {index + 1}
              </span>
              <span>
                <strong className="block text-body">{title}</strong>
                <span className="block text-small text-ink-2">{detail}</span>
              </span>
            </div>
          </li>
        ))}
      </ol>
    </div>
  </div>
);
