/** How each value of an object is worked out, from what the object is made of and from its other values. */
type Workings<Source, Values> = { readonly [Key in keyof Values]: (source: Source, values: Values) => Values[Key] };

/** Makes objects each of whose values is worked out once, when it is first asked for. They are no own properties, so a spread copy lacks them. */
export function workedOutOnce<Source, Values extends object>(
  workings: Workings<Source, Values>,
): (source: Source) => Values {
  class WorkedOut {
    readonly source: Source;
    readonly known: Partial<Values> = {};
    constructor(source: Source) {
      this.source = source;
    }
  }
  for (const key of Object.keys(workings) as (keyof Values)[]) {
    Object.defineProperty(WorkedOut.prototype, key, {
      get(this: WorkedOut & Values) {
        if (!(key in this.known)) this.known[key] = workings[key](this.source, this);
        return this.known[key];
      },
    });
  }
  return (source) => new WorkedOut(source) as WorkedOut & Values;
}
