import type { EditorDate, EditorEvent, EditorSpeaker } from "./editor-schema.ts";
import { errorAt, type Finding, type Path } from "./finding.ts";
import { nearestWord } from "./nearest-word.ts";
import type { EditorFile, Entry } from "./read-editor-file.ts";

/** What the editor's file may refer to beside itself. */
export interface KnownFiles {
  /** Names of the files in the articles' folder, and of those inside archives and collections. */
  readonly files: readonly string[];
  /** Ids of articles, those that the editor's file does not mention included. */
  readonly articleIds: readonly string[];
}

/** Finds what the editor's file refers to and what does not exist. */
export function checkReferences(file: EditorFile, known: KnownFiles): Finding[] {
  const withdrawn: readonly string[] = file.withdrawn.map(({ value }) => value.id);
  const check: Check = {
    actor: reference("actor", file.ids.actors),
    article: reference("article", [...file.ids.articles, ...known.articleIds]),
    event: reference(
      "event",
      file.ids.events.filter((id) => !withdrawn.includes(id)),
    ),
    property: reference("property", file.ids.properties),
    subject: reference("subject", file.ids.subjects),
  };
  return [
    ...each(file.questions, ({ properties }, path) =>
      properties.flatMap((id, index) => check.property(id, [...path, "properties", index])),
    ),
    ...each(file.articles, (article, path) => [
      ...missingFile(article.file, [...path, "file"], known.files),
      ...check.event(article.published?.asNewsOf, [...path, "published", "asNewsOf"]),
    ]),
    ...each(file.actors, ({ affiliations }, path) =>
      affiliations.flatMap((id, index) => check.actor(id, [...path, "affiliations", index])),
    ),
    ...each(file.events, (event, path) => checkEvent(event, path, check)),
  ];
}

type Referent = "actor" | "article" | "event" | "property" | "subject";
type Check = Readonly<Record<Referent, (id: string | undefined, path: Path) => Finding[]>>;

function reference(what: Referent, ids: readonly string[]): Check[Referent] {
  return (id, path) => {
    if (id === undefined || ids.includes(id)) return [];
    const expected = { code: "id-of", what, nearest: nearestWord(id, ids) } as const;
    return [errorAt(path, `unknown-${what}`, expected, { code: "written", text: id })];
  };
}

function each<T>(entries: readonly Entry<T>[], check: (value: T, path: Path) => Finding[]): Finding[] {
  return entries.flatMap(({ value, path }) => check(value, path));
}

function missingFile(file: string, path: Path, files: readonly string[]): Finding[] {
  if (files.includes(file)) return [];
  const expected = { code: "file-of-folder", nearest: nearestWord(file, files) } as const;
  return [errorAt(path, "missing-file", expected, { code: "written", text: file })];
}

function checkEvent(event: EditorEvent, path: Path, check: Check): Finding[] {
  return [
    ...check.subject(event.subject, [...path, "subject"]),
    ...event.participants.flatMap(({ actor }, index) => check.actor(actor, [...path, "participants", index, "actor"])),
    ...event.evidence.flatMap((evidence, index) => {
      const at = [...path, "evidence", index];
      return [
        ...check.article(evidence.article, [...at, "article"]),
        ...evidence.says.flatMap((speaker, step) => checkSpeaker(speaker, [...at, "says", step], check)),
        ...evidence.claims.flatMap(({ property }, claim) =>
          check.property(property, [...at, "claims", claim, "property"]),
        ),
      ];
    }),
    ...checkDate(event.date, [...path, "date"], check),
  ];
}

function checkSpeaker(speaker: EditorSpeaker, path: Path, check: Check): Finding[] {
  if (typeof speaker === "string") return check.actor(speaker, path);
  return Array.isArray(speaker) ? speaker.flatMap((id, index) => check.actor(id, [...path, index])) : [];
}

function checkDate(date: EditorDate | undefined, path: Path, check: Check): Finding[] {
  return [
    ...check.article(date?.notBefore?.article, [...path, "notBefore", "article"]),
    ...(["after", "sameTimeAs"] as const).flatMap((key) => [
      ...check.event(date?.[key]?.event, [...path, key, "event"]),
      ...check.article(date?.[key]?.article, [...path, key, "article"]),
    ]),
  ];
}
