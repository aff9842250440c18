import * as v from "valibot";

/** An address of the web, with nothing in it that could end it where it is put into markup. */
export const linkSchema = v.pipe(v.string(), v.url(), v.regex(/^https?:[^\s<>"]+$/));

/** The address of a site: a folder, to which paths are added. */
export const siteSchema = v.pipe(v.string(), v.url(), v.regex(/^https?:[^\s<>"?#]+\/$/));
