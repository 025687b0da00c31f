import type { Translate } from '../../activity.ts'
import type { MatrixContent } from '../arrange.ts'
import { nameOfGroup } from '../nameOfGroup.ts'
import type { Profile } from '../readLevels.ts'

/** « Élus », « Groupe 2 », or everyone. */
export function profileName(profile: Profile, content: MatrixContent, translate: Translate): string {
  return profile.group
    ? nameOfGroup(profile.group, content.groupWord, translate)
    : translate('matrix.everyone')
}

/** What a radar shows, in words, for those who do not see it. */
export function radarLabel(
  content: MatrixContent,
  profiles: readonly Profile[],
  translate: Translate,
): string {
  const { rows } = content.document
  const told = profiles.map((profile) =>
    translate('matrix.radarOf', {
      profile: profileName(profile, content, translate),
      levels: rows
        .flatMap((row, index) => {
          const level = profile.levels[index]?.level
          return level === undefined ? [] : [`${row.title} ${level}`]
        })
        .join(', '),
    }),
  )
  return translate('matrix.radarAlt', { count: rows.length, text: told.join('. ') })
}
