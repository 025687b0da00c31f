/** The day (`AAAA-MM-JJ`) that comes `count` days after `day`; an undecided day (empty) stays undecided. */
export function addDays(day: string, count: number): string {
  if (day === '') return ''
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return new Date(Date.UTC(year, month - 1, date + count)).toISOString().slice(0, 10)
}
