import { ChevronDown } from "lucide-react";
import { Icon } from "@/components/ui/icon";

interface SelectProps {
  name: string;
  label: string;
  value: string;
  options: readonly { value: string; label: string }[];
}

/** A choice of a form that asks for a page: its answer stands in the address. */
export const Select = ({ name, label, value, options }: SelectProps) => (
  <div>
    <label htmlFor={name} className="block text-fact font-bold">
      {label}
    </label>
    <span className="relative mt-1.5 block">
      <select id={name} name={name} defaultValue={value} className="h-field w-full appearance-none rounded-md border border-field bg-paper px-3 pr-10">
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      <span className="pointer-events-none absolute inset-y-0 right-3 flex items-center">
        <Icon as={ChevronDown} size="sm" />
      </span>
    </span>
  </div>
);
