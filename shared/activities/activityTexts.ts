import type { Locale } from '../text/typography.ts'
import { ballot as ballotEn } from './ballot/text.en.ts'
import { ballot as ballotFr } from './ballot/text.fr.ts'
import { columns as columnsEn } from './columns/text.en.ts'
import { columns as columnsFr } from './columns/text.fr.ts'
import { map as mapEn } from './map/text.en.ts'
import { map as mapFr } from './map/text.fr.ts'
import { matrix as matrixEn } from './matrix/text.en.ts'
import { matrix as matrixFr } from './matrix/text.fr.ts'
import { openSpace as openSpaceEn } from './open-space/text.en.ts'
import { openSpace as openSpaceFr } from './open-space/text.fr.ts'
import { pyramid as pyramidEn } from './pyramid/text.en.ts'
import { pyramid as pyramidFr } from './pyramid/text.fr.ts'
import { sheets as sheetsEn } from './sheets/text.en.ts'
import { sheets as sheetsFr } from './sheets/text.fr.ts'
import { timebox as timeboxEn } from './timebox/text.en.ts'
import { timebox as timeboxFr } from './timebox/text.fr.ts'
import { words as wordsEn } from './words/text.en.ts'
import { words as wordsFr } from './words/text.fr.ts'

/** What every activity says, by area (`columns.wallEmpty`…), to be laid beside the texts of `shared/text`. */
export const activityTexts = {
  fr: {
    columns: columnsFr,
    pyramid: pyramidFr,
    openSpace: openSpaceFr,
    matrix: matrixFr,
    sheets: sheetsFr,
    words: wordsFr,
    map: mapFr,
    ballot: ballotFr,
    timebox: timeboxFr,
  },
  en: {
    columns: columnsEn,
    pyramid: pyramidEn,
    openSpace: openSpaceEn,
    matrix: matrixEn,
    sheets: sheetsEn,
    words: wordsEn,
    map: mapEn,
    ballot: ballotEn,
    timebox: timeboxEn,
  },
} satisfies Record<Locale, { [area: string]: { [key: string]: string } }>
