import type { GrammarWords } from "../../words/grammar-words.ts";
import type { TaggedToken } from "../tag-words.ts";

/** How many words after an English verb its particle may stand: "called the strike off". */
const PARTICLE_REACH = 3;

/** "kündigte … an", "stepped down": with its particle in the clause a verb means what the two mean together, else what it means alone. */
export function withParticles(tokens: readonly TaggedToken[], { verbLast }: GrammarWords): TaggedToken[] {
  return tokens.map((token, at) => {
    if (token.tag !== "verb") return token;
    const after = verbLast ? endsOf(tokens, at) : tokens.slice(at + 1, at + 1 + PARTICLE_REACH);
    // "was called off on Monday": of several particles the nearest.
    const nearest = after.find(({ lower }) => token.forms.some(({ particle }) => particle === lower))?.lower;
    const together = token.forms.filter(({ particle }) => nearest !== undefined && particle === nearest);
    const forms = together.length > 0 ? together : token.forms.filter(({ particle }) => particle === null);
    return forms.length === token.forms.length ? token : withForms(token, forms);
  });
}

/** Names each value: what is spread gets a shape of its own, and most of what looks at tokens then meets two. */
function withForms(token: TaggedToken, forms: TaggedToken["forms"]): TaggedToken {
  const { start, end, word, lower, isPossessive, isCapital, isMark, form, tag } = token;
  return { start, end, word, lower, isPossessive, isCapital, isMark, form, tag, forms };
}

/** What may close a German clause: its last word, or the last before a mark ("trat zurück, „aus persönlichen Gründen“"). */
function endsOf(tokens: readonly TaggedToken[], verb: number): readonly TaggedToken[] {
  const marked = tokens.findIndex(
    ({ end, tag }, at) => at > verb && tag !== "preposition" && (tokens[at + 1]?.start ?? end) - end > 1,
  );
  return marked < 0 ? tokens.slice(-1) : [tokens[marked] as TaggedToken, ...tokens.slice(-1)];
}
