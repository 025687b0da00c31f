import type { Group } from '../../domain/rows.ts'
import { arrange, type MatrixContent } from './arrange.ts'
import type { MatrixRow } from './schema.ts'

/** What one profile says of one criterion: its last word, and when. */
export type LevelSaid = { level: number; saidAt: number; proof: string }

/** A profile: a group, or everyone together. */
export type Profile = {
  id: string
  group: Group | null
  /** By criterion, in the order of the rows; null: nothing said. */
  levels: (LevelSaid | null)[]
}

export type CriterionSpread = { row: MatrixRow; lowest: number; highest: number } | null

/**
 * Reads a radar: for each profile and criterion, the last parole put on a level is the value, from 1; those before it
 * stay as proofs. Never a mean nor a total: what matters is where the profiles differ.
 */
export function readLevels(content: MatrixContent): { profiles: Profile[]; spreads: CriterionSpread[] } {
  const { rows } = arrange(content)
  const byProfile = new Map<string, Profile>()
  rows.forEach(({ cells }, rowIndex) => {
    cells.forEach(({ entries }, columnIndex) => {
      for (const { contribution, group } of entries.flatMap((entry) => entry.items)) {
        const id = group?.id ?? ''
        const profile = byProfile.get(id) ?? { id, group, levels: rows.map(() => null) }
        const before = profile.levels[rowIndex]
        if (!before || before.saidAt <= contribution.capturedAt) {
          const said = { level: columnIndex + 1, saidAt: contribution.capturedAt, proof: contribution.text }
          profile.levels[rowIndex] = said
        }
        byProfile.set(id, profile)
      }
    })
  })
  const profiles = [...byProfile.values()].sort(
    (a, b) => (a.group?.number ?? Number.POSITIVE_INFINITY) - (b.group?.number ?? Number.POSITIVE_INFINITY),
  )
  const spreads = rows.map(({ row }, index): CriterionSpread => {
    const levels = profiles.flatMap((profile) => profile.levels[index]?.level ?? [])
    if (levels.length === 0) return null
    return { row, lowest: Math.min(...levels), highest: Math.max(...levels) }
  })
  return { profiles, spreads }
}
