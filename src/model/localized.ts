import * as v from "valibot";

/** The languages of the interface and of the editor's own words, as BCP 47 tags. */
export const languages = ["de", "en"] as const;
export const languageSchema = v.picklist(languages);
export type Language = v.InferOutput<typeof languageSchema>;

const words = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(2000));

/** The same words in every language of the interface. */
export const localizedSchema = v.object({ de: words, en: words });
export type Localized = v.InferOutput<typeof localizedSchema>;
