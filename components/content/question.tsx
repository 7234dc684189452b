import { ChevronRight } from "lucide-react";
import { Icon } from "@/components/ui/icon";
import { Prose } from "./prose";

interface QuestionProps {
  /** Anchor, so that one answer can be shared. */
  id: string;
  question: string;
  answer: string;
}

/** A question that opens its answer, without any script. */
export const Question = ({ id, question, answer }: QuestionProps) => (
  <details id={id} className="group border-b border-line-2">
    <summary className="flex items-start gap-3 py-3.5 hover:text-accent">
      <span className="flex h-[1lh] items-center text-accent transition-transform group-open:rotate-90">
        <Icon as={ChevronRight} size="sm" />
      </span>
      <h3 className="text-body font-bold">{question}</h3>
    </summary>
    <Prose text={answer} className="ps-7 pb-5" />
  </details>
);
