import type { ReactNode } from "react";

interface StepBarProps {
  /** Steps reached, of how many. */
  reached: number;
  total: number;
  /** "Stap 4 van 5: Gekozen." The bar alone says nothing to who does not see it. */
  children: ReactNode;
}

/** How far something is, in segments, with the sentence that says so. */
export const StepBar = ({ reached, total, children }: StepBarProps) => (
  <div className="text-small">
    <div aria-hidden="true" className="mb-1.5 flex gap-1">
      {Array.from({ length: total }, (_, step) => (
        <span
          key={step}
          className={`keeps-fill h-1.5 flex-1 rounded-full border ${step < reached ? "border-accent bg-accent" : "border-field bg-paper"}`}
        />
      ))}
    </div>
    <p>{children}</p>
  </div>
);

interface PlacesProps {
  taken: number;
  total: number;
  /** "3 van 5". */
  children: ReactNode;
}

/** Places as squares, filled when taken; above twelve the figure alone is clearer. */
export const Places = ({ taken, total, children }: PlacesProps) => (
  <span className="inline-flex flex-wrap items-center gap-x-2">
    {total <= 12 && (
      <span aria-hidden="true" className="inline-flex gap-0.5">
        {Array.from({ length: total }, (_, place) => (
          <span
            key={place}
            className={`keeps-fill size-3 rounded-[3px] border ${place < taken ? "border-accent bg-accent" : "border-field bg-paper"}`}
          />
        ))}
      </span>
    )}
    <span>{children}</span>
  </span>
);
