import { setOf } from "./grammar-words.ts";

/** German verbs of what nobody announces: in the present they tell of what is over, too ("Am Montag verhaftet der Zoll drei Männer"). */
export const germanMishaps: ReadonlySet<string> = setOf(
  "verhaften festnehmen sterben töten verletzen verunglücken ertrinken ersticken stürzen abstürzen einstürzen brechen zusammenbrechen ausbrechen explodieren " +
    "kollidieren entgleisen kentern sinken brennen abbrennen niederbrennen zerstören überfallen schießen erschießen erstechen fliehen flüchten entkommen " +
    "entdecken finden auffinden beschlagnahmen überfluten treffen",
);
