import { paperColours } from "../../export/paper-colours.ts";
import { CardGlyph } from "./CardGlyph.tsx";
import type { CardContent } from "./card-content.ts";
import { CARD_HEIGHT, CARD_WIDTH } from "./card-size.ts";

/** Text on a card: as large as there is room for, and cut after so many lines. */
interface Fitting {
  readonly fontSize: number;
  readonly lineClamp: number;
}

/** Pixels. */
const MARGIN = 64;

/** What stands on a card, laid out for satori, which knows flex boxes and inline styles alone. */
export function Card({ timeline, title, draft, date, announced, dateWords, standing, quote, source }: CardContent) {
  return (
    <div
      style={{
        display: "flex",
        flexDirection: "column",
        justifyContent: "space-between",
        boxSizing: "border-box",
        width: CARD_WIDTH,
        height: CARD_HEIGHT,
        padding: `52px ${MARGIN}px 48px`,
        borderTop: `12px solid ${paperColours.accent}`,
        background: paperColours.paper,
        color: paperColours.ink,
        fontFamily: "Source Sans 3",
        fontSize: 28,
        wordBreak: "break-word",
      }}
    >
      <div style={{ display: "flex", flexDirection: "column", gap: 18 }}>
        <Line words={timeline} colour={paperColours.accent} weight={600} />
        <div
          style={{
            display: "block",
            fontFamily: "Source Serif 4",
            fontWeight: 600,
            lineHeight: 1.18,
            ...fitTitle(title),
          }}
        >
          {title}
        </div>
        {date ? (
          <div style={{ display: "flex", alignItems: "center", gap: 22 }}>
            <CardGlyph date={date} announced={announced} />
            <Line words={dateWords} colour={paperColours.ink} weight={600} />
          </div>
        ) : null}
        {standing ? <Line words={standing} colour={paperColours.muted} weight={400} /> : null}
        {draft ? <Line words={draft} colour={paperColours.evidenceLine} weight={600} /> : null}
      </div>
      {quote ? (
        <div
          style={{
            display: "flex",
            flexDirection: "column",
            gap: 12,
            paddingLeft: 24,
            borderLeft: `5px solid ${paperColours.evidenceLine}`,
          }}
        >
          <div style={{ display: "block", fontFamily: "Source Serif 4", lineHeight: 1.35, ...fitQuote(quote, title) }}>
            {quote}
          </div>
          {source ? <Line words={source} colour={paperColours.muted} weight={400} /> : null}
        </div>
      ) : null}
    </div>
  );
}

/** Words on one line, cut where they do not fit. */
function Line({ words, colour, weight }: { readonly words: string; readonly colour: string; readonly weight: number }) {
  return <div style={{ display: "block", color: colour, fontSize: 28, fontWeight: weight, lineClamp: 1 }}>{words}</div>;
}

/** Lengths in characters, tried with German titles and quotes. */
function fitTitle({ length }: string): Fitting {
  if (length <= 55) return { fontSize: 62, lineClamp: 2 };
  if (length <= 72) return { fontSize: 50, lineClamp: 2 };
  return { fontSize: 42, lineClamp: 3 };
}

function fitQuote({ length }: string, title: string): Fitting {
  const long = length > 190 || title.length > 55;
  return long ? { fontSize: 29, lineClamp: 3 } : { fontSize: 33, lineClamp: 4 };
}
