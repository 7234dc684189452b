interface MarkProps {
  className?: string;
}

/** The sign of Opstap: someone going up a flight of steps. Decorative: the name always stands beside it. */
export const Mark = ({ className = "h-7 w-8" }: MarkProps) => (
  <svg viewBox="0 0 32 28" className={className} aria-hidden="true" focusable="false">
    <circle cx="14" cy="4.6" r="4.1" fill="currentColor" />
    <path
      d="M2 25.5h10v-7.6h8v-8.1h10"
      fill="none"
      stroke="currentColor"
      strokeWidth="4"
      strokeLinecap="round"
      strokeLinejoin="round"
    />
  </svg>
);
