import type { ActorMention } from "../../../model/article.ts";
import type { Span } from "../../../model/span.ts";
import type { ReadSentence } from "../sentences/read-sentences.ts";
import type { RoleScene } from "./role-scene.ts";

/** "President Ada Voss, Senator Ole Brandt and Udo Rahn sued", "sowohl Ada Voss als auch Ole Brandt": of several in a list, before or behind the words taken for the subject. */
export function isListedWithSubject(
  { article: { text } }: ReadSentence,
  { subject, subjectSpan }: RoleScene,
  { position }: ActorMention,
): boolean {
  if (subject.length === 0 || !subjectSpan) return false;
  const own = text.slice(subjectSpan.start, subjectSpan.end);
  if (position.end <= subjectSpan.start)
    return (
      / and /.test(own) &&
      /^,(?: (?:\p{Lu}[\p{L}.’'-]*|of|the),?)* $/u.test(text.slice(position.end, subjectSpan.start))
    );
  const isBoth =
    /sowohl (?:(?:der|die|das) (?:\p{Ll}+ )?)?$/u.test(text.slice(0, subjectSpan.start)) || /^sowohl /iu.test(own);
  return (
    isBoth &&
    /(?:als auch|und) (?:(?:der|die|das) (?:\p{Ll}+ )?)?(?:[\p{Lu}][\p{L}-]* )*$/u.test(
      text.slice(subjectSpan.end, position.start),
    )
  );
}

/** "Das Lager von Amtsinhaber Raskow": right after the subject, whose it is. */
export function belongsTo({ article: { text } }: ReadSentence, subject: Span, { position }: ActorMention): boolean {
  const between = text.slice(subject.end, Math.max(subject.end, position.start));
  return position.start > subject.end && /^ (?:von|vom) (?:\p{Lu}\p{L}+ )*$/u.test(between);
}

/** "Ein Team um die Geologin Rita Voss", "A team led by the geologist Rita Voss": right after the subject, around whom it is. */
export function isAround(
  { article: { text } }: ReadSentence,
  { subjectSpan }: Pick<RoleScene, "subjectSpan">,
  { position }: ActorMention,
): boolean {
  if (!subjectSpan || position.start < subjectSpan.end) return false;
  return /^ (?:um (?:(?:den|die) )?|led by (?:the )?(?:\p{Ll}+ ){0,3})(?:\p{Lu}[\p{L}.]+ )*$/u.test(
    text.slice(subjectSpan.end, position.start),
  );
}
