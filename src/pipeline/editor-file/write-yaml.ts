import { Document, isCollection, visit } from "yaml";

/** Characters, as JSON, of a map or list that stands on one line. */
const LONGEST_LINE = 110;
const options = { lineWidth: 0, flowCollectionPadding: true } as const;

/**
 * An item of a list of the editor's file, indented as it stands there, with its line feed. Short maps and lists are on one line, as
 * people type them.
 */
export function writeItem(item: object): string {
  const document = new Document([item]);
  visit(document, {
    Collection: (key, node) => {
      node.flow = key !== null && JSON.stringify(node).length <= LONGEST_LINE;
    },
  });
  return document.toString(options).replace(/^(?=.)/gm, "  ");
}

/** A value on one line. */
export function writeValue(value: object): string {
  const document = new Document(value);
  if (isCollection(document.contents)) document.contents.flow = true;
  return document.toString(options).trimEnd();
}
