import type { Claim, Property } from "../../../model/claim.ts";
import type { EventType } from "../../../model/event.ts";
import type { PropertyId } from "../../../model/ids.ts";
import type { Localized } from "../../../model/localized.ts";
import { slugOf } from "../../slug.ts";
import type { Telling } from "../groups/telling.ts";

/** The claims of an event and what they count. */
export interface DraftClaims {
  readonly claims: readonly Claim[];
  readonly properties: readonly Property[];
}

const counted: Readonly<Record<EventType, Localized>> = {
  agreement: { de: "vereinbart", en: "agreed" },
  visit: { de: "zu Besuch", en: "visiting" },
  delegation: { de: "abgeordnet", en: "delegated" },
  deployment: { de: "entsandt oder im Einsatz", en: "sent or deployed" },
  training: { de: "in Ausbildung", en: "being trained" },
  "arms-transfer": { de: "geliefert", en: "supplied" },
  meeting: { de: "bei einem Treffen", en: "at a meeting" },
  statement: { de: "laut Aussagen", en: "according to statements" },
  confirmation: { de: "bestätigt", en: "confirmed" },
  denial: { de: "bestritten", en: "denied" },
  accusation: { de: "vorgeworfen", en: "alleged" },
  warning: { de: "befürchtet", en: "warned of" },
  order: { de: "befohlen", en: "ordered" },
  discovery: { de: "gefunden", en: "found" },
  other: { de: "berichtet", en: "reported" },
};

/** The figures of a group as claims. What counts the same thing of the same type of occurrence shares a property. */
export function claimsOf(type: EventType, tellings: readonly Telling[]): DraftClaims {
  const claims = new Map<string, Claim>();
  const properties = new Map<string, Property>();
  for (const { key: evidence, figures, attribution, trigger } of tellings) {
    for (const { words, min, max, approximate, unit } of figures) {
      const of = type === "other" ? `${type}-${trigger}` : type;
      const property = slugOf(`${of} ${unit}`) as PropertyId;
      const name = type === "other" ? { de: trigger, en: trigger } : counted[type];
      properties.set(property, { id: property, name, unit: { de: unit, en: unit } });
      claims.set(`${evidence} ${words}`, {
        property,
        min,
        max,
        approximate,
        words,
        by: attribution.at(-1) ?? null,
        evidence,
      });
    }
  }
  return { claims: [...claims.values()], properties: [...properties.values()] };
}
