import { useId } from "react";

/** `solid` counted, `hatched` counted differently or still to confirm, `soft` reserved, `outlined` free or absent. */
export type Fill = "solid" | "hatched" | "soft" | "outlined";

interface BarFillProps {
  fill: Fill;
  className?: string;
}

/** A filled shape that prints and survives forced colours: drawn, not a background. Takes the size of its box. */
export const BarFill = ({ fill, className = "h-full w-full" }: BarFillProps) => {
  const id = useId();
  return (
    <svg aria-hidden="true" focusable="false" className={`keeps-fill block rounded-[3px] text-accent ${className}`}>
      {fill === "hatched" && (
        <defs>
          <pattern id={id} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect width="7" height="7" className="fill-paper" />
            <rect width="4" height="7" fill="currentColor" />
          </pattern>
        </defs>
      )}
      {fill === "outlined" ? (
        <rect x="0.75" y="0.75" width="100%" height="100%" className="fill-paper stroke-field [height:calc(100%-1.5px)] [width:calc(100%-1.5px)]" strokeWidth="1.5" rx="3" />
      ) : (
        <rect
          width="100%"
          height="100%"
          fill={fill === "hatched" ? `url(#${id})` : "currentColor"}
          className={fill === "soft" ? "fill-soft" : ""}
        />
      )}
    </svg>
  );
};
