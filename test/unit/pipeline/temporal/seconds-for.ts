/** How much processor time the work takes, in seconds: the least of three runs, so that a busy machine disturbs little. */
export function secondsFor(work: () => unknown): number {
  const runs = Array.from({ length: 3 }, () => {
    const start = process.cpuUsage();
    work();
    return process.cpuUsage(start).user;
  });
  return Math.min(...runs) / 1_000_000;
}
