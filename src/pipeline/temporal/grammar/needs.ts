import type { Form } from "../form.ts";
import { FIRST_SIGN, type Lexicon } from "./lexicon.ts";

/** Tells from the words of a text which forms can occur in it, so that the others need not be looked for. */
export interface NeedsBySign {
  /** The bit of a form's needs; 0 when it has none. */
  readonly bitOf: (needs: readonly string[] | undefined) => number;
  /** The bits of all needs that the signs of an outline meet. */
  readonly metBy: (signs: string) => number;
}

/** Gives each set of needs among the forms a bit, and each sign the bits of the needs it meets. */
export function createNeeds(forms: readonly Form[], lexicon: Lexicon): NeedsBySign {
  const bits = new Map<string, number>();
  const bySign: number[] = [];
  for (const { needs } of forms) {
    const key = needs?.join(" ");
    if (!needs || key === undefined || bits.has(key)) continue;
    // A number has 32 bits: forms beyond them are always looked for.
    const bit = bits.size < 31 ? 1 << bits.size : 0;
    bits.set(key, bit);
    for (const sign of needs.flatMap((each) => [...lexicon.signsOf(each)])) {
      const index = sign.charCodeAt(0) - FIRST_SIGN;
      bySign[index] = (bySign[index] ?? 0) | bit;
    }
  }
  return {
    bitOf: (needs) => bits.get(needs?.join(" ") ?? "") ?? 0,
    metBy: (signs) => {
      let met = 0;
      for (let at = 0; at < signs.length; at++) {
        const code = signs.charCodeAt(at);
        if (code >= FIRST_SIGN) met |= bySign[code - FIRST_SIGN] ?? 0;
      }
      return met;
    },
  };
}
