import { useId } from "react";
import type { Claim } from "../../../model/claim.ts";
import styles from "./ClaimMark.module.css";
import { type Axis, placeOn } from "./claim-plot.ts";

export interface ClaimMarkProps {
  readonly claim: Claim;
  readonly axis: Axis;
  /** The colour of the speaker, 0 to 8. */
  readonly hue: number;
}

/** Half the height of a row, in pixels. */
const MIDDLE = 12;
const HEIGHT = 8;

/**
 * A figure on its axis: a dot for a number, a ring for an approximate one, a bar for a range, a bar that fades out
 * where one end is open. The words beside it say the same.
 */
export function ClaimMark({ claim, axis, hue }: ClaimMarkProps) {
  return (
    <svg className={styles.mark} data-hue={hue} aria-hidden="true">
      {axis.ticks.map((tick) => (
        <line key={tick} className={styles.grid} x1={at(axis, tick)} x2={at(axis, tick)} y1="0" y2="100%" />
      ))}
      <Shape claim={claim} axis={axis} />
    </svg>
  );
}

function Shape({ claim: { min, max, approximate }, axis }: Omit<ClaimMarkProps, "hue">) {
  const fade = useId();
  if (min === null && max === null) return null;
  if (min !== null && min === max)
    return <circle className={approximate ? styles.ring : styles.dot} cx={at(axis, min)} cy={MIDDLE} r={5.5} />;
  const [from, to] = [min === null ? 0 : placeOn(axis, min), max === null ? 1 : placeOn(axis, max)];
  const open = min === null || max === null;
  return (
    <>
      {open ? (
        <linearGradient id={fade} x1={max === null ? 0 : 1} x2={max === null ? 1 : 0}>
          <stop className={styles.solidStop} offset="0.25" />
          <stop className={styles.openStop} offset="1" />
        </linearGradient>
      ) : null}
      <rect
        className={styles.bar}
        x={`${from * 100}%`}
        width={`${(to - from) * 100}%`}
        y={MIDDLE - HEIGHT / 2}
        height={HEIGHT}
        rx={open ? 0 : HEIGHT / 2}
        {...(open ? { fill: `url(#${fade})` } : {})}
        data-open={open || undefined}
      />
      {open ? (
        <line
          className={styles.edge}
          x1={`${(min === null ? to : from) * 100}%`}
          x2={`${(min === null ? to : from) * 100}%`}
          y1={MIDDLE - HEIGHT}
          y2={MIDDLE + HEIGHT}
        />
      ) : null}
    </>
  );
}

function at(axis: Axis, value: number): string {
  return `${placeOn(axis, value) * 100}%`;
}
