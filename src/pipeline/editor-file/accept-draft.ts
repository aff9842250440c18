import type { Actor } from "../../model/actor.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { DraftDecision, DraftList } from "../../model/draft-decision.ts";
import type { TimelineEvent } from "../../model/event.ts";
import type { ActorId, ArticleId } from "../../model/ids.ts";
import { actorsIn } from "../drafts-to-show.ts";
import { slugOf } from "../slug.ts";
import { editedActor, editedEvent } from "./edited-form.ts";
import type { EditorFile } from "./read-editor-file.ts";
import { writeItem, writeValue } from "./write-yaml.ts";

/** What the words around a draft are taken from. */
export interface AcceptContext {
  readonly editorFile: EditorFile;
  /** Whether somebody wrote it. */
  readonly isWritten: boolean;
  /** With the drafts. */
  readonly dataset: Pick<Dataset, "timeline" | "actors" | "events">;
  /** The text of an article. */
  readonly textOf: (id: ArticleId) => string;
}

/** What to paste into the editor's file to keep a draft, with whatever it needs that is not there yet, or to throw it out. */
export function acceptDraft(draft: TimelineEvent, context: AcceptContext): DraftDecision {
  const { editorFile, isWritten, dataset, textOf } = context;
  const id = freeId(draft, context);
  const properties = new Set(draft.claims.map(({ property }) => property));
  const added: Readonly<Record<DraftList, readonly object[]>> = {
    subjects: missing(
      dataset.timeline.subjects.filter((subject) => subject.id === draft.subject),
      editorFile.ids.subjects,
    ),
    properties: missing(
      dataset.timeline.properties.filter((property) => properties.has(property.id)),
      editorFile.ids.properties,
    ),
    actors: missing(actorsOf(draft, dataset.actors), editorFile.ids.actors).map(editedActor),
    events: [editedEvent(draft, id, textOf)],
  };
  const lists = (Object.keys(added) as DraftList[]).filter((list) => added[list].length > 0);
  const item = (list: DraftList) => {
    const head = editorFile.ids[list].length === 0 ? `${list}:\n` : "";
    return { list, yaml: head + added[list].map(writeItem).join("") };
  };
  return {
    file: isWritten ? null : headOf(editorFile) + lists.map((list) => item(list).yaml).join(""),
    items: isWritten ? lists.map(item) : [],
    discard:
      (isWritten ? "" : headOf(editorFile)) +
      `${editorFile.discardedDrafts.length === 0 ? "discarded-drafts:\n" : ""}  - ${draft.id}\n`,
  };
}

/** Those in the draft and whom they belong to. */
function actorsOf(draft: TimelineEvent, actors: readonly Actor[]): Actor[] {
  const named = new Set<ActorId>(actorsIn(draft));
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  for (const id of named) for (const above of byId.get(id)?.affiliations ?? []) named.add(above);
  return actors.filter(({ id }) => named.has(id));
}

function missing<T extends { readonly id: string }>(items: readonly T[], known: readonly string[]): T[] {
  return items.filter(({ id }) => !known.includes(id));
}

/** The head of a new file; what a person must decide about rights stands there as a remark. */
function headOf({ head }: EditorFile): string {
  const { title, description, language } = head;
  return [
    `title: ${writeValue(title)}`,
    `description: ${writeValue(description)}`,
    `language: ${language}`,
    "# What may be published of the articles' words: full, excerpt (only quoted sentences) or link (none).",
    "rights: link",
    "",
  ].join("\n");
}

/** A readable id from the draft's label, which no event has. */
function freeId({ label, type }: TimelineEvent, { editorFile }: AcceptContext): string {
  const slug = slugOf(label.en) || slugOf(label.de) || type;
  const taken = new Set(editorFile.ids.events);
  let id = slug;
  for (let number = 2; taken.has(id); number++) id = `${slug}-${number}`;
  return id;
}
