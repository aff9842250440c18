import type { Actor } from "../../model/actor.ts";
import type { Claim } from "../../model/claim.ts";
import type { TimelineEvent } from "../../model/event.ts";
import type { AttributionStep, Evidence } from "../../model/evidence.ts";
import type { ArticleId } from "../../model/ids.ts";

// The data as an editor would have typed it; keys as they stand in the file, what is empty or follows by itself left out.

export function editedActor({ id, kind, names, aliases, affiliations }: Actor): object {
  return {
    id,
    kind,
    names,
    ...(aliases.length > 0 && { aliases }),
    ...(affiliations.length > 0 && { affiliations }),
  };
}

/** The event under another id, to which links to its own lead on; its date is left to the rules, which read it from the same words. */
export function editedEvent(event: TimelineEvent, id: string, textOf: (id: ArticleId) => string): object {
  const { subject, type, title, label, participants, evidence, claims, when } = event;
  const isLasting = when.basis !== "unknown" && /^[^[{]*\//.test(when.edtf);
  return {
    id,
    "former-ids": [event.id],
    subject,
    type,
    title,
    label,
    ...(participants.length > 0 && { participants }),
    evidence: evidence.map((each) => editedEvidence(each, claims, textOf(each.article))),
    ...(isLasting && { date: { lasting: true } }),
  };
}

function editedEvidence(evidence: Evidence, claims: readonly Claim[], text: string): object {
  const { article, position, stance, attribution, key } = evidence;
  const quote = text.slice(position.start, position.end);
  const telling = tellingIn(evidence, quote);
  const own = claims.filter((claim) => claim.evidence === key);
  return {
    article,
    quote,
    ...(text.indexOf(quote) !== text.lastIndexOf(quote) && { prefix: prefixOf(text, position.start) }),
    ...(telling.length > 0 && { telling: telling.length === 1 ? telling[0] : telling }),
    stance,
    ...(attribution.length > 0 && { says: attribution.map(editedSpeaker) }),
    ...(own.length > 0 && { claims: own.map(editedClaim) }),
  };
}

/** The parts that tell; none where that is the whole quote. A part that stands twice begins where the quote does. */
function tellingIn({ telling, position }: Evidence, quote: string): string[] {
  return telling.flatMap(({ start, end }) => {
    const from = start - position.start;
    const part = quote.slice(from, end - position.start);
    if (part === quote) return [];
    return [quote.indexOf(part) === from ? part : quote.slice(0, end - position.start)];
  });
}

/** Characters before a quote that tell which of two equal ones is meant. */
const PREFIX = 40;

function prefixOf(text: string, start: number): string {
  return text.slice(0, start).trimEnd().slice(-PREFIX).trimStart();
}

function editedSpeaker(step: AttributionStep): unknown {
  if (step.kind === "unnamed") return step.words;
  return step.actors.length === 1 ? step.actors[0] : step.actors;
}

function editedClaim({ property, min, max, approximate, words }: Claim): object {
  const figure =
    min !== null && min === max ? { value: min } : { ...(min !== null && { min }), ...(max !== null && { max }) };
  return { property, ...figure, ...(approximate && { approximate }), words };
}
