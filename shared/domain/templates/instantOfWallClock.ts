/**
 * The instant at which a clock on the wall of `timeZone` shows `time` (`HH:MM`) on `day` (`AAAA-MM-JJ`), in
 * milliseconds since the epoch. An hour that daylight saving skips gives the instant just after the skip; an hour
 * that happens twice gives the first one.
 */
export function instantOfWallClock(day: string, time: string, timeZone: string): number {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  const asIfUtc = Date.UTC(year, month - 1, date, hour, minute)
  const dayMs = 86_400_000
  const offsets = [offsetMs(asIfUtc - dayMs, timeZone), offsetMs(asIfUtc + dayMs, timeZone)]
  const candidates = offsets.map((offset) => asIfUtc - offset)
  const exact = candidates.filter((instant) => instant + offsetMs(instant, timeZone) === asIfUtc)
  return exact.length > 0 ? Math.min(...exact) : Math.max(...candidates)
}

/** What the wall clock of `timeZone` is ahead of UTC at `instant`, in milliseconds. */
function offsetMs(instant: number, timeZone: string): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(instant)
  const read = (type: string) => Number(parts.find((part) => part.type === type)?.value ?? 0)
  const wall = Date.UTC(
    read('year'),
    read('month') - 1,
    read('day'),
    read('hour'),
    read('minute'),
    read('second'),
  )
  return wall - Math.floor(instant / 1000) * 1000
}
