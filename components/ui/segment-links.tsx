import { Check } from "lucide-react";
import { Icon } from "./icon";

interface Segment {
  label: string;
  href: string;
  isCurrent: boolean;
}

interface SegmentLinksProps {
  label: string;
  segments: readonly Segment[];
}

/** Two or three ways to look at the same thing: "Verschillen", "Alles"; "Bord", "Lijst". Each is an address. */
export const SegmentLinks = ({ label, segments }: SegmentLinksProps) => (
  <nav aria-label={label}>
    <ul className="inline-flex">
      {segments.map(({ label: word, href, isCurrent }, index) => (
        <li key={href} className={index > 0 ? "-ml-px" : ""}>
          <a
            href={href}
            aria-current={isCurrent ? "true" : undefined}
            className={`relative inline-flex min-h-9 max-md:min-h-11 items-center gap-2 border px-3.5 text-fact no-underline ${
              index === 0 ? "rounded-l-md" : ""
            } ${index === segments.length - 1 ? "rounded-r-md" : ""} ${
              isCurrent
                ? "z-10 border-accent bg-accent font-bold text-on-accent hover:text-on-accent"
                : "border-field bg-paper text-ink hover:bg-soft hover:text-ink"
            }`}
          >
            {isCurrent && <Icon as={Check} size="sm" />}
            {word}
          </a>
        </li>
      ))}
    </ul>
  </nav>
);
