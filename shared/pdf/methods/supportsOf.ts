import type { Translate } from '../../activities/activity.ts'
import type { BoardTerritory } from '../../activities/boardTerritory.ts'
import { activities } from '../../activities/index.ts'
import type { NumberedSheet, PaperSupport } from '../../activities/paperSupport.ts'
import { inLanguage } from '../../domain/methods/inLanguage.ts'
import type { Method } from '../../domain/methods/methodSchema.ts'
import type { Locale } from '../../text/typography.ts'

/**
 * What the tables need on paper, for every board of a method; settings that an activity refuses give nothing.
 *
 * @param numbered board by board, the sheets that wait for their paper
 * @param territory what maps stand on, in a démarche
 */
export function supportsOf(
  method: Pick<Method, 'boards'>,
  locale: Locale,
  translate: Translate,
  numbered: readonly (readonly NumberedSheet[])[] = [],
  territory?: BoardTerritory,
): PaperSupport[] {
  return method.boards.flatMap((board, index) => {
    const activity = activities[board.activity]
    const settings = activity.settingsSchema.safeParse(inLanguage(board.settings, locale))
    return settings.success
      ? (activity.supports?.(settings.data, translate, numbered[index], territory) ?? [])
      : []
  })
}
