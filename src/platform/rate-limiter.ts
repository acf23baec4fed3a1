/** Slows down whoever tries too often. `take` answers 0 when the try may go on, else the seconds to wait. */
export interface RateLimiter {
  take(key: string, limit: number, windowSeconds: number, now: number): Promise<number>;
}

/**
 * Counts in this process's memory: exact on the one Node machine, per isolate at the edge, where it is a brake
 * and not the lock (codes and links carry their own limits).
 */
export function memoryRateLimiter(capacity = 10_000): RateLimiter {
  const windows = new Map<string, { until: number; count: number }>();
  return {
    async take(key, limit, windowSeconds, now) {
      const open = windows.get(key);
      if (!open || open.until <= now) {
        const [oldest] = windows.size >= capacity ? windows.keys() : [];
        if (oldest !== undefined) windows.delete(oldest);
        windows.delete(key);
        windows.set(key, { until: now + windowSeconds * 1000, count: 1 });
        return 0;
      }
      open.count += 1;
      return open.count <= limit ? 0 : Math.ceil((open.until - now) / 1000);
    },
  };
}
