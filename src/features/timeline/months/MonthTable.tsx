import { memo } from "react";
import { pointName } from "../../../i18n/date-names.ts";
import { useLanguage, useMessages } from "../../../i18n/language-context.tsx";
import { parseEdtfDate } from "../../../model/edtf.ts";
import type { MonthCount } from "../../../search/month-counts.ts";
import { VisuallyHidden } from "../../../ui/VisuallyHidden.tsx";
import { timelineMessages } from "../messages.ts";

/** The strip in numbers, for those who hear it. */
export const MonthTable = memo(function MonthTable({ months }: { readonly months: readonly MonthCount[] }) {
  const words = useMessages(timelineMessages);
  const language = useLanguage();
  return (
    // A table would not shrink by itself.
    <VisuallyHidden as="div">
      <table>
        <caption>{words.months}</caption>
        <thead>
          <tr>
            <th scope="col">{words.month}</th>
            <th scope="col">{words.certainCount}</th>
            <th scope="col">{words.possibleCount}</th>
          </tr>
        </thead>
        <tbody>
          {months.map(({ month, certain, possible }) => {
            const date = parseEdtfDate(month);
            return (
              <tr key={month}>
                <th scope="row">{date ? pointName(date, language, "long") : month}</th>
                <td>{certain}</td>
                <td>{possible}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </VisuallyHidden>
  );
});
