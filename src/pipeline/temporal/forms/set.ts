import { type Form, stated } from "../form.ts";
import { countOf, durationValue } from "./duration.ts";

/** An adverb or adjective of repetition: “täglich”, “yearly”. Group `word`, whose class `often` holds the value. */
export function often(patterns: readonly string[]): Form {
  return {
    name: "often",
    patterns,
    read: (match) => stated("SET", { value: String(match.value("word", "often")), granule: null, edtf: null }),
  };
}

/** Every unit, or every so many: “jedes Jahr”, “alle zwei Wochen”, “pro Tag”. Groups: `unit`, `count`. */
export function everyUnit(patterns: readonly string[]): Form {
  return {
    name: "every-unit",
    patterns,
    read: (match) => {
      const count = match.has("count") ? countOf(match, "count") : 1;
      const unit = match.value("unit", "unit");
      if (count === null || unit === undefined) return null;
      return stated("SET", { value: durationValue(count, String(unit)), granule: null, edtf: null });
    },
  };
}

/** Every such weekday, month or part of the day: “montags”, “jeden Freitagabend”, “morgens”. Groups: `weekday`, `daypart`, `month`, `season`. */
export function everyNamed(patterns: readonly string[]): Form {
  return {
    name: "every-named",
    patterns,
    read: (match) => {
      const weekday = match.value("weekday", "everyweekday") ?? match.value("weekday", "weekday");
      const daypart =
        match.value("daypart", "everydaypart") ??
        match.value("daypart", "daypart") ??
        match.value("weekday", "weekdaypart");
      const month = match.value("month", "month");
      if (match.value("month", "unit") === "M") return stated("SET", { value: "P1M", granule: null, edtf: null });
      const time = daypart === undefined ? "" : `T${daypart}`;
      const value =
        weekday === "B"
          ? "P1D"
          : weekday !== undefined
            ? `XXXX-WXX-${weekday}${time}`
            : month !== undefined
              ? `XXXX-${String(month).padStart(2, "0")}`
              : `XXXX-XX-XX${time}`;
      return stated("SET", { value, granule: null, edtf: null });
    },
  };
}
