/** What takes less than this, in seconds, is too short to be measured. */
const SHORTEST = 0.03;

/** How much processor time the work takes, in seconds: the least of three runs, so that a busy machine disturbs little; never less than what can be measured. */
export function secondsFor(work: () => unknown): number {
  const runs = Array.from({ length: 3 }, () => {
    const start = process.cpuUsage();
    work();
    return process.cpuUsage(start).user;
  });
  return Math.max(SHORTEST, Math.min(...runs) / 1_000_000);
}
