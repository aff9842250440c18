/** What an expression over outlines consists of: alternatives, each a sequence of parts. */
export type Choice = readonly (readonly Part[])[];

export interface Part {
  /** One sign of these; null: of more than can be listed. */
  readonly signs: string | null;
  /** What stands in its brackets instead. */
  readonly group: Choice | null;
  /** It looks back or ahead, and takes nothing. */
  readonly isLook: boolean;
  readonly isNegative: boolean;
  readonly mayBeMissing: boolean;
  readonly mayRepeat: boolean;
}

/** Reads the source of an expression from left to right. */
export function readExpression(source: string): Choice {
  let at = 0;
  const take = (form: RegExp): string => {
    form.lastIndex = at;
    const taken = form.exec(source)?.[0] ?? "";
    at += taken.length;
    return taken;
  };
  const choice = (): Choice => {
    const alternatives = [sequence()];
    while (take(/\|/y)) alternatives.push(sequence());
    return alternatives;
  };
  const sequence = (): Part[] => {
    const parts: Part[] = [];
    while (at < source.length && !/[|)]/.test(source.charAt(at))) parts.push(part());
    return parts;
  };
  const part = (): Part => {
    const opening = take(/\((?:\?(?::|<?[=!]|<\w+>))?/y);
    const group = opening === "" ? null : choice();
    if (group) take(/\)/y);
    const isEdge = group === null && take(/[$^]/y) !== "";
    const signs = group || isEdge ? null : signsIn(take(/\[(?:\\.|[^\]])*\]|\\?./suy));
    const times = take(/(?:[?*+]|\{\d+(?:,\d*)?\})?\??/y);
    return {
      signs,
      group,
      isLook: isEdge || /[=!]$/.test(opening),
      isNegative: opening.endsWith("!"),
      mayBeMissing: /^(?:[?*]|\{0)/.test(times),
      mayRepeat: /^[*+{]/.test(times),
    };
  };
  return choice();
}

/** One sign, or the class of those listed; a range, a negation, and what a letter stands for are not listed. */
function signsIn(part: string): string | null {
  const inside = part.replace(/^\[(.*)\]$/s, "$1");
  if (part === "." || /\\[A-Za-z]/.test(inside) || (inside !== part && /^\^|[^\\]-./s.test(inside))) return null;
  return inside.replace(/\\(.)/gs, "$1");
}
