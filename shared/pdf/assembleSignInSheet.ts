import type { Translate } from '../activities/activity.ts'
import { isDay } from '../domain/agenda/wallClock.ts'
import { isNamed } from '../domain/people/blankPerson.ts'
import { foldName } from '../domain/people/searchPeople.ts'
import type { SynthesisRows } from '../domain/synthesis/synthesisRows.ts'
import { formatDayInLetters, type Locale } from '../text/typography.ts'
import { whenOf } from './assemble/dayParts.ts'
import { documentWriter, keptTogether } from './assemble/documentWriter.ts'
import { dataTable } from './dataTable.ts'
import { paragraph } from './paragraph.ts'
import type { PdfDefinition, PdfNode } from './pdfTypes.ts'

/** Rows left blank for people nobody expected, and slips for contacts. */
const blankRows = 10
const slipCount = 4
const signatureHeight = 4

/**
 * « Feuille d’émargement » (A02), A4 landscape: one line per person expected, a box for each use that is asked about,
 * room to sign, lines left for others. Neither telephone nor address is on it: contacts go on slips apart, cut and
 * handed in one by one.
 */
export function assembleSignInSheet(
  rows: SynthesisRows,
  translate: Translate,
  locale: Locale,
  { changedAt, purpose }: { changedAt: number; purpose: string },
): PdfDefinition {
  const writer = documentWriter(translate, locale)
  const say = (key: string, params?: { [name: string]: string | number }) =>
    translate(`peoplePrints.${key}`, params)
  const { atelier, demarche } = rows
  const groups = new Map(rows.groups.map((group) => [group.id, group]))
  const communes = new Map(rows.communes.map(({ id, name }) => [id, name]))
  const expected = rows.attendances
    .filter(({ state }) => state !== 'excused')
    .flatMap((attendance) => {
      const person = rows.people.find(({ id }) => id === attendance.personId)
      return person && isNamed(person)
        ? [{ person, group: attendance.groupId ? groups.get(attendance.groupId) : undefined }]
        : []
    })
    .sort((one, other) => (sortKey(one.person) < sortKey(other.person) ? -1 : 1))
  const yesNo = say('yesNo')
  const lines = expected.map(({ person, group }, index): (string | PdfNode)[] => [
    String(index + 1),
    person.firstName,
    person.lastName,
    person.isFromOutside ? say('outside') : person.communeId ? (communes.get(person.communeId) ?? '') : '',
    say(`as_${person.category}`),
    person.refusesPhoto ? say('noPhoto') : yesNo,
    yesNo,
    yesNo,
    group ? String(group.number) : '',
    signature(),
  ])
  const blanks = Array.from({ length: blankRows }, (_, index): (string | PdfNode)[] => [
    String(lines.length + index + 1),
    '',
    '',
    '',
    say('asAnything'),
    yesNo,
    yesNo,
    yesNo,
    '',
    signature(),
  ])
  const until = isDay(demarche.retentionDay)
    ? say('keptUntil', { day: formatDayInLetters(demarche.retentionDay, locale) })
    : say('keptTwelveMonths')
  return {
    title: `${say('signInTitle')}, ${atelier.title}, ${demarche.title}`,
    language: locale === 'fr' ? 'fr-FR' : 'en-GB',
    changedAt,
    orientation: 'landscape',
    header: { left: keptTogether(demarche.title), right: say('signInTitle') },
    footer: { lines: [`${purpose.trim() || say('usualPurpose')} ${until}`, say('rights')] },
    content: [
      { text: say('signInTitle'), style: 'pageTitle', heading: 1 },
      { text: `${atelier.title}\n${whenOf(atelier, writer)}`, style: 'chapeau', margin: [0, 0, 0, 6] },
      dataTable(
        [
          { title: say('number'), width: 18 },
          { title: say('firstName'), width: 64, isRowHeader: true },
          { title: say('lastName'), width: 72 },
          { title: say('commune'), width: 80 },
          { title: say('comingAs'), width: 78 },
          { title: say('photo'), width: 56 },
          { title: say('listed'), width: 56 },
          { title: say('invitedAgain'), width: 56 },
          { title: say('group'), width: 34 },
          { title: say('signature'), width: '*' },
        ],
        [...lines, ...blanks],
      ),
      paragraph(say('boxesMeaning')),
      {
        text: say('slipsTitle'),
        style: 'pageTitle',
        heading: 1,
        pageBreak: 'before',
      },
      paragraph(say('slipsText')),
      ...Array.from({ length: slipCount }, (): PdfNode => slip(say)),
    ],
  }
}

/** Room to sign in. */
function signature(): PdfNode {
  return { text: ' ', margin: [0, signatureHeight / 2, 0, signatureHeight / 2] }
}

function slip(say: (key: string) => string): PdfNode {
  return {
    stack: [
      { text: say('slipName'), margin: [0, 8, 0, 4] },
      { text: say('slipContact'), margin: [0, 4, 0, 4] },
      { text: say('slipConsent'), margin: [0, 2, 0, 4] },
      { text: say('slipCut'), color: '#6E8A80', fontSize: 9, margin: [0, 0, 0, 0] },
    ],
    unbreakable: true,
  }
}

function sortKey({ firstName, lastName }: { firstName: string; lastName: string }): string {
  return `${foldName(firstName)} ${foldName(lastName)}`
}
