import { detached } from "../stores/article-bodies.ts";

/** The same function, which for a key it has had lately gives the same answer again; at most so many are kept. */
export function remember<Answer>(capacity: number, answer: (key: string) => Answer): (key: string) => Answer {
  const known = new Map<string, { readonly answer: Answer }>();
  return (key) => {
    const before = known.get(key);
    if (before) return before.answer;
    if (known.size >= capacity) known.clear();
    // Else what is kept of a text would keep it alive.
    const own = detached(key);
    const found = answer(own);
    known.set(own, { answer: found });
    return found;
  };
}
