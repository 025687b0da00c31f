import type { Translate } from '../activities/activity.ts'
import type { PaperShape } from '../activities/paperSupport.ts'
import { gommetteBoxSize, gommetteShapes } from '../domain/gommettes/gommetteShapes.ts'
import { isNamed } from '../domain/people/blankPerson.ts'
import type { Person } from '../domain/people/peopleRows.ts'
import { foldName } from '../domain/people/searchPeople.ts'
import type { Group } from '../domain/rows.ts'
import type { SynthesisRows } from '../domain/synthesis/synthesisRows.ts'
import type { Locale } from '../text/typography.ts'
import { type PaintOptions, paintShapes } from './paintShapes.ts'
import type { PdfDefinition, PdfNode } from './pdfTypes.ts'
import { pointsOf } from './styles.ts'

/** Ten badges of 90 × 54 mm on an A4 sheet, to be cut along the dashes. */
const badge = { widthMm: 90, heightMm: 54, columns: 2, rows: 5, leftMm: 15, topMm: 13.5 } as const
const perSheet = badge.columns * badge.rows
const signMm = 20
const ink = '#10302A'

type Badge = { name: string; group: Group | null }

/**
 * Badges: a first name (and an initial where two share it), the colour and the sign of the group, its number in words.
 * Nothing else of the person. Those who are excused have none; the last sheet is filled with blank ones.
 */
export function assembleBadges(
  rows: SynthesisRows,
  translate: Translate,
  locale: Locale,
  { changedAt, measureWidth }: { changedAt: number; measureWidth: PaintOptions['measureWidth'] },
): PdfDefinition {
  const badges = badgesOf(rows)
  const sheets = Math.max(1, Math.ceil(badges.length / perSheet))
  const word = rows.demarche.groupWord === 'tablee' ? 'printing.tableeNumber' : 'printing.groupeNumber'
  const groupName = (group: Group) => group.name || translate(word, { number: group.number })
  const content = Array.from({ length: sheets }, (_, sheet): PdfNode => {
    const here = badges.slice(sheet * perSheet, (sheet + 1) * perSheet)
    const shapes = Array.from({ length: perSheet }, (__, index) =>
      badgeShapes(here[index] ?? { name: '', group: null }, index, groupName),
    ).flat()
    const painted = paintShapes(shapes, { measureWidth, isBlackAndWhite: false })
    return {
      svg: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 210 297">${painted}</svg>`,
      alt:
        here.map(({ name, group }) => (group ? `${name}, ${groupName(group)}` : name)).join('. ') ||
        translate('peoplePrints.blankBadges'),
      fit: [pointsOf(210) - 0.2, pointsOf(297) - 0.2],
      ...(sheet > 0 && { pageBreak: 'before' as const }),
    }
  })
  return {
    title: `${translate('peoplePrints.badgesTitle')}, ${rows.atelier.title}`,
    language: locale === 'fr' ? 'fr-FR' : 'en-GB',
    changedAt,
    marginsMm: { left: 0, top: 0, right: 0, bottom: 0 },
    pageSize: 'A4',
    orientation: 'portrait',
    content,
  }
}

function badgesOf({ attendances, people, groups }: SynthesisRows): Badge[] {
  const coming = attendances
    .filter(({ state }) => state !== 'excused')
    .flatMap(({ personId, groupId }) => {
      const person = people.find(({ id }) => id === personId)
      return person && isNamed(person)
        ? [{ person, group: groups.find(({ id }) => id === groupId) ?? null }]
        : []
    })
  const firstOf = (person: Person) => person.firstName || person.lastName
  const sameFirst = (person: Person) =>
    coming.filter((one) => foldName(firstOf(one.person)) === foldName(firstOf(person))).length > 1
  return coming
    .map(({ person, group }) => ({
      name:
        sameFirst(person) && person.firstName !== '' && person.lastName !== ''
          ? `${person.firstName} ${person.lastName.charAt(0)}.`
          : firstOf(person),
      group,
    }))
    .sort((one, other) => (foldName(one.name) < foldName(other.name) ? -1 : 1))
}

function badgeShapes(
  { name, group }: Badge,
  index: number,
  groupName: (group: Group) => string,
): PaperShape[] {
  const xMm = badge.leftMm + (index % badge.columns) * badge.widthMm
  const yMm = badge.topMm + Math.floor(index / badge.columns) * badge.heightMm
  const left = group ? signMm + 14 : 8
  const cut: PaperShape = {
    kind: 'box',
    xMm,
    yMm,
    widthMm: badge.widthMm,
    heightMm: badge.heightMm,
    look: 'dashed',
  }
  if (name === '') return [cut]
  const said: PaperShape = {
    kind: 'text',
    text: name,
    xMm: xMm + left,
    yMm: yMm + 14,
    widthMm: badge.widthMm - left - 6,
    heightMm: 18,
    sizePt: 34,
    minimumPt: 14,
    font: 'titre',
    align: 'left',
    isBold: true,
  }
  if (!group) return [cut, said]
  const { path, color } = gommetteShapes[group.shape]
  return [
    cut,
    {
      kind: 'path',
      path,
      xMm: xMm + 8,
      yMm: yMm + 12,
      widthMm: signMm,
      heightMm: signMm,
      mmPerUnit: signMm / gommetteBoxSize,
      originX: 0,
      originY: 0,
      fill: color,
      stroke: ink,
      lineMm: 0.9,
    },
    said,
    {
      kind: 'text',
      text: groupName(group),
      xMm: xMm + left,
      yMm: yMm + 36,
      widthMm: badge.widthMm - left - 6,
      heightMm: 9,
      sizePt: 15,
      minimumPt: 9,
      font: 'texte',
      align: 'left',
    },
  ]
}
