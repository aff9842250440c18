/** How a form of a verb stands in its paradigm; `subjunctive` is that of German reported speech ("er fordere"). */
export type FormKind = "present" | "past" | "participle" | "infinitive" | "subjunctive" | "gerund";

/** One form of a verb. */
export interface ConjugatedForm {
  /** In lower case. */
  readonly form: string;
  readonly kind: FormKind;
  /** What must stand apart from it in the clause: "kündigte … an", "stepped down"; null where nothing has to. */
  readonly particle: string | null;
}
