import type { EditorialDate } from "../../model/date-estimate.ts";
import { formatDay } from "../../model/day.ts";
import { edtfBounds, parseEdtf } from "../../model/edtf.ts";
import type { TimelineEvent } from "../../model/event.ts";
import type { DatingHints } from "../dating/dating-input.ts";
import type { EditorDate, EditorEvent } from "../editor-file/editor-schema.ts";
import { errorAt, type Finding, type Path } from "../editor-file/finding.ts";
import { passageOf } from "../evidence/passage.ts";
import type { LoadedArticles } from "../load-articles.ts";
import { buildEvidence } from "./build-evidence.ts";
import { findPassage } from "./find-passage.ts";

/** An event before it is dated and weighed. */
export type UndatedEvent = Omit<TimelineEvent, "when" | "salience">;

/** An event as far as its evidence could be found. */
export interface BuiltEvent {
  /** Where it stands in the editor's file. */
  readonly path: Path;
  /** Null: none of its evidence could be found. */
  readonly event: UndatedEvent | null;
  /** Whether all of its evidence could be found. */
  readonly isWhole: boolean;
  readonly date: DatingHints;
  readonly findings: readonly Finding[];
}

/** Makes an event of what the editor wrote, each quote anchored in its article. */
export function buildEvent(edited: EditorEvent, path: Path, loaded: LoadedArticles): BuiltEvent {
  const built = edited.evidence.map((evidence, index) => buildEvidence(evidence, [...path, "evidence", index], loaded));
  const evidence = built.flatMap((item) => (item.evidence ? [item.evidence] : []));
  const hints = datingHints(edited.date ?? {}, [...path, "date"], loaded);
  const { id, formerIds, subject, type, title, label, lasts, participants, corrections } = edited;
  const event: UndatedEvent = {
    id,
    formerIds,
    subject,
    type,
    title,
    label,
    ...(edited.editorial && { whenEditorial: editorialDate(edited.editorial) }),
    ...(lasts && { lasts }),
    participants,
    evidence,
    claims: built.flatMap(({ claims }) => claims),
    origin: "edited",
    corrections,
  };
  const findings = [...built.flatMap((item) => item.findings), ...quotedTwice(edited, path), ...hints.findings];
  const isWhole = evidence.length === edited.evidence.length;
  return { path, event: evidence.length > 0 ? event : null, isWhole, date: hints.date, findings };
}

const eachOnce = { code: "each-quote-once" } as const;

function quotedTwice({ evidence }: EditorEvent, path: Path): Finding[] {
  const same = (a: number, b: number) =>
    evidence[a]?.article === evidence[b]?.article && evidence[a]?.quote === evidence[b]?.quote;
  return evidence.flatMap(({ quote }, index) =>
    evidence.slice(0, index).some((_, earlier) => same(earlier, index))
      ? [errorAt([...path, "evidence", index, "quote"], "evidence-twice", eachOnce, { code: "quoted", text: quote })]
      : [],
  );
}

function datingHints(edited: EditorDate, path: Path, loaded: LoadedArticles) {
  const findings: Finding[] = [];
  const order = (key: "after" | "sameTimeAs") => {
    const hint = edited[key];
    if (!hint) return undefined;
    const { passage, findings: wrong } = findPassage(hint.article, hint, [...path, key], loaded);
    findings.push(...wrong);
    return passage ? { event: hint.event, passage: passageOf(passage.article, passage.position) } : undefined;
  };
  const notBefore = edited.notBefore && loaded.leftOut.has(edited.notBefore.article) ? undefined : edited.notBefore;
  const date: DatingHints = { ...edited, notBefore, after: order("after"), sameTimeAs: order("sameTimeAs") };
  return { date, findings };
}

function editorialDate({ edtf, note, source, url }: NonNullable<EditorEvent["editorial"]>): EditorialDate {
  const parsed = parseEdtf(edtf);
  if (!parsed) throw new Error(`editorial date ${edtf} passed its schema and is no EDTF`);
  const { earliest, latest } = edtfBounds(parsed);
  return {
    basis: "editorial",
    edtf,
    earliest: earliest === null ? null : formatDay(earliest),
    latest: latest === null ? null : formatDay(latest),
    note,
    source,
    ...(url && { url }),
  };
}
