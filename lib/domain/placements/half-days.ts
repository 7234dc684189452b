/** In the order of the half days: 0 and 1 are Monday morning and afternoon. */
export const weekdays = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"] as const;

interface Words {
  /** Monday to Sunday. */
  weekdays: readonly string[];
  whole: (day: string) => string;
  morning: (day: string) => string;
  afternoon: (day: string) => string;
}

/** Half days 0 to 13 in words, whole days joined: `maandag, dinsdagvoormiddag`. */
export const describeHalfDays = (lanes: readonly number[], words: Words): string[] =>
  words.weekdays.flatMap((day, index) => {
    const morning = lanes.includes(index * 2);
    const afternoon = lanes.includes(index * 2 + 1);
    if (morning && afternoon) return [words.whole(day)];
    if (morning) return [words.morning(day)];
    return afternoon ? [words.afternoon(day)] : [];
  });
