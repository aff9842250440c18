const steps = [1, 2, 5, 10, 20, 50, 100, 200, 500];

/** Every how many years one is named, so that of so many months at most `most` years are. */
export function yearStep(months: number, most: number): number {
  return steps.find((step) => months / 12 / step <= most) ?? 1000;
}
