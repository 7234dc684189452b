import { BarFill, type Fill } from "./bar-fill";

interface Share {
  key: string;
  label: string;
  /** Any unit; the parts are compared with one another. */
  value: number;
  /** The amount as people read it. */
  text: string;
  note?: string;
  fill: Fill;
}

interface ShareBarProps {
  /** What is divided. */
  label: string;
  shares: readonly Share[];
  /** A line across the bar, as a share of the whole (0 to 1): what is expected at the end of the year. */
  marker?: { at: number; text: string };
}

/** One whole in parts, each with its amount written below: solid, hatched, soft, outlined. */
export const ShareBar = ({ label, shares, marker }: ShareBarProps) => {
  const whole = shares.reduce((sum, { value }) => sum + value, 0) || 1;
  return (
    <figure aria-label={label}>
      <div aria-hidden="true" className="relative flex h-6 gap-px">
        {shares.map(({ key, value, fill }) => (
          <span key={key} className="h-full" style={{ width: `${(value / whole) * 100}%` }}>
            <BarFill fill={fill} />
          </span>
        ))}
        {marker && (
          <span className="absolute -top-1 -bottom-1 w-0.75 rounded-full bg-ink" style={{ left: `${marker.at * 100}%` }} />
        )}
      </div>
      {marker && <p className="mt-1.5 text-end text-small font-bold">{marker.text}</p>}
      <dl className="mt-3 grid grid-cols-2 gap-x-6 gap-y-3 md:grid-cols-4">
        {shares.map(({ key, label: part, text, note, fill }) => (
          <div key={key}>
            <dt className="flex items-center gap-2 text-small text-ink-2">
              <BarFill fill={fill} className="size-3" />
              {part}
            </dt>
            <dd>
              <strong className="tabular-nums">{text}</strong>
              {note && <span className="block text-small text-ink-2">{note}</span>}
            </dd>
          </div>
        ))}
      </dl>
    </figure>
  );
};
