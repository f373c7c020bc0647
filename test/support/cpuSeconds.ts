/** Seconds of processor time some work takes: unlike the clock it does not grow when other programs are busy. */
export function cpuSeconds(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1_000_000;
}
