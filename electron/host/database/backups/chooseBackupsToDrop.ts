/** Name of a copy: its instant to the second in UTC, why it was taken, and a number when two fall in one second. */
const pattern = /^(\d{4})-(\d{2})-(\d{2})T(\d{2})-(\d{2})-(\d{2})-([a-z-]+?)(?:-(\d+))?\.tablee$/

export type BackupReason = 'ouverture' | 'soiree' | 'fermeture' | 'migration' | 'restauration' | 'demande'

export function backupName(at: number, reason: BackupReason): string {
  return `${new Date(at).toISOString().slice(0, 19).replaceAll(':', '-')}-${reason}.tablee`
}

/** Instant and reason of a copy from its name; undefined for a file that is not one of ours. */
export function readBackupName(name: string): { takenAt: number; reason: string } | undefined {
  const match = pattern.exec(name)
  if (!match) return undefined
  const [, year, month, day, hour, minute, second, reason = ''] = match
  return { takenAt: Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`), reason }
}

const hourMs = 3_600_000
const dayMs = 24 * hourMs

/**
 * Which copies may go: all of the last two hours stay, then one an hour for two days, one a day for a month, one a
 * month after that. Copies taken before a migration or a restoration stay a month whatever their number.
 * Pure: names in, names out.
 */
export function chooseBackupsToDrop(names: readonly string[], now: number): string[] {
  const dated = names
    .map((name) => ({ name, read: readBackupName(name) }))
    .filter(
      (one): one is { name: string; read: { takenAt: number; reason: string } } => one.read !== undefined,
    )
    .sort((a, b) => b.read.takenAt - a.read.takenAt)
  const kept = new Set<string>()
  const drop: string[] = []
  for (const { name, read } of dated) {
    const age = now - read.takenAt
    const isSafety = read.reason === 'migration' || read.reason === 'restauration'
    if (age < 2 * hourMs || (isSafety && age < 31 * dayMs)) continue
    const period =
      age < 2 * dayMs
        ? `h${Math.floor(read.takenAt / hourMs)}`
        : age < 31 * dayMs
          ? `d${Math.floor(read.takenAt / dayMs)}`
          : `m${new Date(read.takenAt).toISOString().slice(0, 7)}`
    if (kept.has(period)) drop.push(name)
    else kept.add(period)
  }
  return drop
}
