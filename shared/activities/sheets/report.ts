import type { Sheet } from '../../domain/rows.ts'
import { answerLines } from '../../domain/sheets/answerLines.ts'
import { isEmptyValue } from '../../domain/sheets/fillSheet.ts'
import type { SheetField } from '../../domain/sheets/sheetModel.ts'
import { formatDayInLetters, type Locale } from '../../text/typography.ts'
import type { ReportBlock, ReportSection, Translate } from '../activity.ts'
import {
  familiesOf,
  isBlankSheet,
  missingFields,
  type SheetFamily,
  type SheetsContent,
  saidIn,
} from './arrange.ts'
import { reportDeck } from './reportDeck.ts'

/** Answers that fit in a line are set together in a small table. */
const shortKinds = new Set<SheetField['kind']>(['text', 'number', 'choice', 'date'])

/**
 * The portraits with what was recommended, then one part per sheet (those of one title together, each line with who
 * wrote it), then what was said beside. Private answers are never printed.
 */
export function report(content: SheetsContent, translate: Translate): ReportSection {
  const heading = content.board.heading === '' ? content.board.title : content.board.heading
  const deck = reportDeck(content, translate)
  const families = familiesOf(content.settings, content.sheets)
  const blocks = [...deck.blocks, ...families.flatMap((family) => familyBlocks(family, content, translate))]
  const said = saidColumns(content)
  if (said) blocks.push(said)
  const missing = [...deck.missing, ...missingSentences(families, content, translate)]
  return { heading, blocks, missing }
}

function familyBlocks(family: SheetFamily, content: SheetsContent, translate: Translate): ReportBlock[] {
  const { model, sheets } = family
  const written = sheets.filter((sheet) => !isBlankSheet(sheet, model))
  const blocks: ReportBlock[] = [
    { kind: 'heading', level: 2, text: titleOf(family, translate) },
    {
      kind: 'paragraph',
      tone: 'note',
      text: sheets.map((one) => whose(one, content, translate)).join(' · '),
    },
  ]
  if (written.length === 0)
    return [...blocks, { kind: 'paragraph', tone: 'missing', text: translate('sheets.notFilled') }]
  let rows: [string, string][] = []
  const closeRows = () => {
    const [only] = rows
    if (only && rows.length === 1) {
      const isMissing = only[1] === translate('sheets.notFilled')
      blocks.push({ kind: 'heading', level: 3, text: only[0] })
      blocks.push({ kind: 'paragraph', text: only[1], ...(isMissing ? { tone: 'missing' } : {}) })
    } else if (only) blocks.push({ kind: 'table', head: tableHead(translate), rows, widths: ['auto', '*'] })
    rows = []
  }
  for (const field of model.fields) {
    if (field.isPrivate) continue
    const answers = written.flatMap((sheet) => {
      const value = sheet.fields[field.id]
      return isEmptyValue(value) || value === undefined ? [] : [{ sheet, value }]
    })
    const isTold = field.isRequired || content.settings.areEmptyAnswersPrinted
    if (answers.length === 0 && !isTold) continue
    if (shortKinds.has(field.kind)) {
      const texts = answers.map(({ sheet, value }) =>
        signed(lineTexts(field, value, translate).join(' '), signer(sheet, written, content, translate)),
      )
      rows.push([field.label, texts.join(' / ') || translate('sheets.notFilled')])
      continue
    }
    closeRows()
    blocks.push({ kind: 'heading', level: 3, text: field.label })
    if (answers.length === 0)
      blocks.push({ kind: 'paragraph', tone: 'missing', text: translate('sheets.notFilled') })
    for (const { sheet, value } of answers)
      blocks.push(...answerBlocks(field, value, signer(sheet, written, content, translate)))
  }
  closeRows()
  return blocks
}

/** One long answer: paragraphs, a list, or a table; signed when several tables wrote. */
function answerBlocks(field: SheetField, value: Sheet['fields'][string], who: string): ReportBlock[] {
  const blocks: ReportBlock[] = who === '' ? [] : [{ kind: 'paragraph', tone: 'note', text: who }]
  if (field.kind === 'blocks' && Array.isArray(value)) {
    const rows = value.flatMap((block) =>
      typeof block === 'string' ? [] : [field.parts.map((part) => block[part.id] ?? '')],
    )
    return [...blocks, { kind: 'table', head: field.parts.map((part) => part.label), rows }]
  }
  const lines = answerLines(field, value)
  if (field.kind === 'list')
    return [...blocks, { kind: 'list', ordered: false, items: lines.map((text) => ({ text })) }]
  return [...blocks, ...lines.map((text): ReportBlock => ({ kind: 'paragraph', text }))]
}

function tableHead(translate: Translate): string[] {
  return [translate('sheets.headQuestion'), translate('sheets.headAnswer')]
}

/** The lines of an answer, a day in letters. */
function lineTexts(field: SheetField, value: Sheet['fields'][string], translate: Translate): string[] {
  if (field.kind !== 'date' || typeof value !== 'string') return answerLines(field, value)
  const locale: Locale = translate('sheets.locale') === 'en' ? 'en' : 'fr'
  return [formatDayInLetters(value, locale)]
}

function signed(text: string, who: string): string {
  return who === '' ? text : `${text} (${who})`
}

/** Who wrote, when several sheets bear one title: the group, else the number of the sheet. */
function signer(
  sheet: Sheet,
  written: readonly Sheet[],
  content: SheetsContent,
  translate: Translate,
): string {
  if (written.length < 2) return ''
  return groupName(sheet, content) || translate('sheets.sheetNumber', { number: sheet.number })
}

function groupName(sheet: Sheet, content: SheetsContent): string {
  return content.groups.find((group) => group.id === sheet.groupId)?.name ?? ''
}

/** « Le car du soir », or « Fiche action nº 3 » for a sheet that nobody named. */
export function titleOf(
  family: Pick<SheetFamily, 'title' | 'model' | 'sheets'>,
  translate: Translate,
): string {
  if (family.title !== '') return family.title
  return translate('sheets.numbered', { model: family.model.title, number: family.sheets[0]?.number ?? 0 })
}

/** « Fiche nº 3, Table 2 ». */
function whose(sheet: Sheet, content: SheetsContent, translate: Translate): string {
  const group = groupName(sheet, content)
  const said = translate('sheets.sheetNumber', { number: sheet.number })
  return group === '' ? said : `${said}, ${group}`
}

function saidColumns(content: SheetsContent): ReportBlock | null {
  const columns = content.settings.columns.map((column) => ({
    title: column.title,
    sign: column.sign,
    items: saidIn(content, column.id).map((one) => ({ title: one.text, count: one.count, lines: [] })),
  }))
  return columns.some((column) => column.items.length > 0) ? { kind: 'columns', columns } : null
}

function missingSentences(
  families: readonly SheetFamily[],
  content: SheetsContent,
  translate: Translate,
): string[] {
  const board = content.board.title
  if (families.length === 0)
    return content.settings.models.length === 0 ? [] : [translate('sheets.missingAll', { title: board })]
  return families.flatMap((family) =>
    family.sheets.flatMap((sheet) => {
      const of = { title: titleOf({ ...family, sheets: [sheet] }, translate), number: sheet.number }
      if (isBlankSheet(sheet, family.model)) return [translate('sheets.missingSheet', of)]
      return missingFields(sheet, family.model).map((field) =>
        translate('sheets.missingAnswer', { ...of, label: field.label }),
      )
    }),
  )
}
