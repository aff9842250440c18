import type { Evidence } from "../../../model/evidence.ts";
import type { Span } from "../../../model/span.ts";
import type { Telling } from "../groups/telling.ts";

/** The sentences that tell an occurrence, each once, in the order of the articles; parts told twice in one are joined. */
export function evidenceOf(tellings: readonly Telling[]): Evidence[] {
  const bySentence = new Map<string, Evidence>();
  for (const { passage, key, telling, stance, attribution } of tellings) {
    const sentence = `${passage.article} ${passage.position.start}`;
    const before = bySentence.get(sentence);
    const { article, position, quote } = passage;
    bySentence.set(sentence, {
      article,
      position,
      quote,
      key,
      telling: joined([...(before?.telling ?? []), ...telling]),
      stance: before?.stance ?? stance,
      attribution: before?.attribution ?? [...attribution],
    });
  }
  return [...bySentence.values()];
}

/** In the order of the text, overlapping ones as one. */
function joined(spans: readonly Span[]): Span[] {
  const parts: Span[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = parts.at(-1);
    if (last && start <= last.end) parts[parts.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else parts.push({ start, end });
  }
  return parts;
}
