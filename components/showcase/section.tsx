import type { ReactNode } from "react";

interface SectionProps {
  title: string;
  children: ReactNode;
}

/** A part of the page of components: an ink rule, its name, its samples. */
export const Section = ({ title, children }: SectionProps) => (
  <section className="ruled pt-4 pb-10">
    <h2 className="mb-5 text-body font-bold">{title}</h2>
    {children}
  </section>
);
