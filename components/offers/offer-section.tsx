import type { ReactNode } from "react";

interface OfferSectionProps {
  id: string;
  title: string;
  children: ReactNode;
}

/** A part of the page of an offer below its facts, over the full width. */
export const OfferSection = ({ id, title, children }: OfferSectionProps) => (
  <section aria-labelledby={id} className="mt-13">
    <h2 id={id} className="mb-3">{title}</h2>
    {children}
  </section>
);
