import type { Locale } from '../text/typography.ts'
import { columns as columnsEn } from './columns/text.en.ts'
import { columns as columnsFr } from './columns/text.fr.ts'
import { pyramid as pyramidEn } from './pyramid/text.en.ts'
import { pyramid as pyramidFr } from './pyramid/text.fr.ts'
import { timebox as timeboxEn } from './timebox/text.en.ts'
import { timebox as timeboxFr } from './timebox/text.fr.ts'

/** What every activity says, by area (`columns.wallEmpty`…), to be laid beside the texts of `shared/text`. */
export const activityTexts = {
  fr: { columns: columnsFr, pyramid: pyramidFr, timebox: timeboxFr },
  en: { columns: columnsEn, pyramid: pyramidEn, timebox: timeboxEn },
} satisfies Record<Locale, { [area: string]: { [key: string]: string } }>
