import type { ReportBlock, Translate } from '../activity.ts'
import type { ArrangedMatrix, MatrixContent } from './arrange.ts'
import { formatDay } from './formatDay.ts'
import { nameOfGroup } from './nameOfGroup.ts'
import { drawRadar } from './radarDrawing.ts'
import { radarSvg } from './radarSvg.ts'
import { readLevels } from './readLevels.ts'

/** The radar, then each criterion with each profile's level and its date, then the proofs. No total, no mean. */
export function radarBlocks(
  content: MatrixContent,
  arranged: ArrangedMatrix,
  translate: Translate,
): ReportBlock[] {
  const { document, groupWord } = content
  const { profiles, spreads } = readLevels(content)
  const names = profiles.map(({ group }) =>
    group ? nameOfGroup(group, groupWord, translate) : translate('matrix.everyone'),
  )
  const told = profiles.map((profile, index) =>
    translate('matrix.radarOf', {
      profile: names[index] ?? '',
      levels: document.rows
        .flatMap((row, at) => {
          const level = profile.levels[at]?.level
          return level === undefined ? [] : [`${row.title} ${level}`]
        })
        .join(', '),
    }),
  )
  // A profile that said everything on the same day has its date once, beside its name.
  const days = profiles.map((profile) => {
    const said = new Set(profile.levels.flatMap((level) => (level ? [formatDay(level.saidAt)] : [])))
    const [only] = said
    return said.size === 1 ? (only ?? '') : ''
  })
  const heads = names.map((name, index) => (days[index] === '' ? name : `${name}, ${days[index]}`))
  const table: ReportBlock = {
    kind: 'table',
    head: [translate('matrix.criterion'), ...heads, translate('matrix.spread')],
    rows: document.rows.map((row, at) => [
      translate('matrix.rowName', { number: at + 1, title: row.title }),
      ...profiles.map((profile, index) => {
        const said = profile.levels[at]
        if (!said) return '–'
        if (days[index] !== '') return String(said.level)
        return translate('matrix.levelOn', { level: said.level, date: formatDay(said.saidAt) })
      }),
      spreadText(spreads[at] ?? null, translate),
    ]),
  }
  const proofs = arranged.rows.flatMap(({ row, number, cells }): ReportBlock[] => {
    const items = cells.flatMap((cell, level) =>
      cell.entries.flatMap((entry) =>
        entry.items.map(({ contribution, group }) => ({
          text: contribution.text,
          detail: [
            translate('matrix.levelSaid', { level: level + 1, name: cell.column.title }),
            group ? nameOfGroup(group, groupWord, translate) : '',
          ]
            .filter((text) => text !== '')
            .join(', '),
        })),
      ),
    )
    if (items.length === 0) return []
    const text = translate('matrix.rowName', { number, title: row.title })
    return [
      { kind: 'heading', level: 3, text },
      { kind: 'list', ordered: false, items },
    ]
  })
  return [
    {
      kind: 'picture',
      svg: radarSvg(drawRadar(document.rows.length, profiles, 400)),
      alt: translate('matrix.radarAlt', { count: document.rows.length, text: told.join('. ') }),
      widthMm: 110,
      heightMm: 110,
    },
    table,
    { kind: 'heading', level: 2, text: translate('matrix.proofs') },
    ...proofs,
  ]
}

/** « de 2 à 4 », « tous à 3 », or a dash when nobody said anything. */
export function spreadText(spread: { lowest: number; highest: number } | null, translate: Translate): string {
  if (!spread) return '–'
  const { lowest, highest } = spread
  return lowest === highest
    ? translate('matrix.spreadSame', { level: lowest })
    : translate('matrix.spreadFrom', { lowest, highest })
}
