/** The same function, which works its answer out once for each object, and forgets it with the object. */
export function rememberFor<Key extends object, Answer>(answer: (key: Key) => Answer): (key: Key) => Answer {
  const known = new WeakMap<Key, { readonly answer: Answer }>();
  return (key) => {
    const before = known.get(key);
    if (before) return before.answer;
    const found = answer(key);
    known.set(key, { answer: found });
    return found;
  };
}
