import { defineMessages } from "../../i18n/messages.ts";
import type { MatrixUnit } from "../../search/actor-matrix.ts";

/** The words of the matrix of actors and months. */
export const matrixMessages = defineMessages({
  de: {
    title: (unit: MatrixUnit) =>
      ({
        month: "Akteure je Monat",
        year: "Akteure je Jahr",
        decade: "Akteure je Jahrzehnt",
        century: "Akteure je Jahrhundert",
      })[unit],
    grid: "Pfeiltasten bewegen, Eingabe filtert nach Akteur und Zeitraum.",
    hint: "Ein Feld filtert nach Akteur und Zeitraum, ein Kopf nach einem von beiden; noch einmal hebt es auf.",
    asTable: "Tabelle",
    actor: "Akteur",
    total: "alle",
    events: (count: number) => (count === 1 ? "1 Ereignis" : `${count} Ereignisse`),
    cell: (certain: number, possible: number) =>
      [certain > 0 ? `${certain} sicher` : "", possible > 0 ? `${possible} möglich` : ""].filter(Boolean).join(", ") ||
      "keines",
    certain: "sicher in dieser Zeit",
    possible: "möglicherweise, oder in anderer Zeit",
    showAll: (count: number) => `Alle ${count} Akteure zeigen`,
    showFirst: "Nur die häufigsten zeigen",
    undated: (count: number) =>
      count === 1
        ? "Ein Ereignis ohne Datum steht in keiner Spalte und bleibt bei jedem Zeitraum stehen."
        : `${count} Ereignisse ohne Datum stehen in keiner Spalte und bleiben bei jedem Zeitraum stehen.`,
    nothing: "Zu keinem dieser Ereignisse ist sowohl ein Datum als auch ein Akteur bekannt.",
  },
  en: {
    title: (unit: MatrixUnit) =>
      ({
        month: "Actors by month",
        year: "Actors by year",
        decade: "Actors by decade",
        century: "Actors by century",
      })[unit],
    grid: "Arrow keys move, Enter filters by actor and period.",
    hint: "A cell filters by actor and period, a heading by one of the two; once more lifts it.",
    asTable: "Table",
    actor: "Actor",
    total: "all",
    events: (count: number) => (count === 1 ? "1 event" : `${count} events`),
    cell: (certain: number, possible: number) =>
      [certain > 0 ? `${certain} certain` : "", possible > 0 ? `${possible} possible` : ""]
        .filter(Boolean)
        .join(", ") || "none",
    certain: "certainly in that time",
    possible: "possibly, or at another time",
    showAll: (count: number) => `Show all ${count} actors`,
    showFirst: "Show the most frequent only",
    undated: (count: number) =>
      count === 1
        ? "One event without a date stands in no column and stays whatever the period."
        : `${count} events without a date stand in no column and stay whatever the period.`,
    nothing: "For none of these events both a date and an actor are known.",
  },
});
