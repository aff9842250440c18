import { useMessages } from "../../i18n/language-context.tsx";
import type { DerivedDate } from "../../model/date-estimate.ts";
import { DateGlyph } from "../../ui/date-glyph/DateGlyph.tsx";
import styles from "./HelpDialog.module.css";
import { helpMessages } from "./help-messages.ts";

/** What each sign of a date means. */
export function HelpGlyphs() {
  const t = useMessages(helpMessages);
  const signs = [
    { edtf: "2024-06-01", words: t.day },
    { edtf: "2024-06", words: t.within },
    { edtf: "[..2024-06-01]", words: t.by },
    { edtf: "[2024-06-01..]", words: t.notBefore },
    { edtf: "2024-06-01/2024-07-01", words: t.lasting },
    { edtf: "2024-06-01/2024-07-01", words: t.announced, announced: true },
  ];
  return (
    <section>
      <h3>{t.glyphs}</h3>
      <ul className={styles.glyphs}>
        {signs.map(({ edtf, words, announced = false }) => (
          <li key={words}>
            <DateGlyph date={example(edtf)} announced={announced} />
            {words}
          </li>
        ))}
      </ul>
    </section>
  );
}

function example(edtf: string): DerivedDate {
  return { basis: "stated", edtf, earliest: null, latest: null, soft: [], derivation: [] };
}
