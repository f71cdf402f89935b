const SECOND = 1000
const MINUTE = 60

/** `4:05`, minutes and seconds of a duration in milliseconds; minutes go on past 59. */
export function formatClock(duration: number): string {
  const seconds = Math.floor(duration / SECOND)
  return `${Math.floor(seconds / MINUTE)}:${String(seconds % MINUTE).padStart(2, '0')}`
}
