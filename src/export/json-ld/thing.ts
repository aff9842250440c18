/** A thing in the words of schema.org; what its properties may be is checked by a test against the published vocabulary. */
export interface Thing {
  readonly "@type": string;
  readonly [property: string]: string | number | Thing | Reference | readonly (Thing | Reference)[];
}

/** A thing that is described elsewhere. */
export interface Reference {
  readonly "@id": string;
}

/** Things of one page, as a JSON-LD document. */
export interface Graph {
  readonly "@context": "https://schema.org";
  readonly "@graph": readonly Thing[];
}
