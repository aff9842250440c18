import { type EventType, eventTypes } from "../model/event.ts";
import { type Stance, stances } from "../model/evidence.ts";
import { type Trait, traits } from "../model/trait.ts";

/** Four bits for the type, then one for each trait and each stance, in the order of the model. */
const TRAITS = 4;
const STANCES = TRAITS + traits.length;

export function kindBits(type: EventType, own: readonly Trait[], told: readonly Stance[]): number {
  return eventTypes.indexOf(type) | traitBits(own) | stanceBits(told);
}

/** The place in `eventTypes`. */
export function typeOfBits(bits: number): number {
  return bits & 15;
}

export function traitBits(own: readonly Trait[]): number {
  return own.reduce((bits, trait) => bits | (1 << (TRAITS + traits.indexOf(trait))), 0);
}

export function stanceBits(told: readonly Stance[]): number {
  return told.reduce((bits, stance) => bits | (1 << (STANCES + stances.indexOf(stance))), 0);
}
