import type { Sheet } from '../../domain/rows.ts'
import type { SheetValue } from '../../domain/sheets/sheetModel.ts'
import type { ReportBlock, Translate } from '../activity.ts'
import { initiatorsOf, type Session, titleOf } from './readForum.ts'

/** The headings of a compte rendu, as artefact A29 orders them. */
export function reportOfSession(session: Session, hasNames: boolean, translate: Translate): ReportBlock[] {
  const number = session.number === null ? '' : `${session.number}. `
  const blocks: ReportBlock[] = [
    { kind: 'heading', level: 2, text: `${number}${titleOf(session)}` },
    { kind: 'paragraph', tone: 'note', text: whereAndWho(session, hasNames, translate) },
  ]
  if (session.report === 'brouillon')
    blocks.push({ kind: 'paragraph', tone: 'missing', text: translate('openSpace.reportDraft') })
  const list = (title: string, texts: string[]) => {
    if (texts.length === 0) return
    blocks.push({ kind: 'paragraph', text: title })
    blocks.push({ kind: 'list', ordered: false, items: texts.map((text) => ({ text })) })
  }
  list(translate('openSpace.fieldKeyPoints'), answersOf(session, 'keyPoints'))
  list(translate('openSpace.fieldIdeas'), answersOf(session, 'ideas'))
  list(translate('openSpace.fieldOpenQuestions'), answersOf(session, 'openQuestions'))
  list(
    translate('openSpace.fieldSmallSteps'),
    smallStepsOf(session).map((step) =>
      [step.step, hasNames ? step.who : '', step.due].filter((text) => text).join(' · '),
    ),
  )
  for (const text of answersOf(session, 'quotes'))
    blocks.push({ kind: 'quote', text, source: session.round.label, groupId: null })
  const followUp = answersOf(session, 'followUp').find((one) => one !== 'aucune')
  if (followUp !== undefined)
    blocks.push({
      kind: 'paragraph',
      text: translate('openSpace.followUpLine', { followUp: translate(`openSpace.followUp_${followUp}`) }),
    })
  return blocks
}

function whereAndWho(session: Session, hasNames: boolean, translate: Translate): string {
  const present = Number.parseInt(answersOf(session, 'present')[0] ?? '', 10) || session.headCount
  const initiators = initiatorsOf(session)
  const secretary = answersOf(session, 'secretary')[0] ?? ''
  return [
    `${session.round.label} · ${session.place.name}`,
    ...session.topics
      .filter((topic) => topic.format !== 'discussion')
      .map((topic) => translate(`openSpace.format_${topic.format}`)),
    hasNames && initiators.length > 0
      ? translate('openSpace.initiatorLine', { names: initiators.join(', '), count: initiators.length })
      : '',
    hasNames && secretary !== '' ? translate('openSpace.secretaryLine', { name: secretary }) : '',
    present ? translate('openSpace.peopleCount', { count: present }) : '',
  ]
    .filter((text) => text !== '')
    .join(' · ')
}

/** What one question was answered, over every sheet of a workshop, as texts. */
export function answersOf(session: Pick<Session, 'sheets'>, field: string): string[] {
  return session.sheets.flatMap((sheet) => {
    const value = heldIn(sheet, field)
    if (typeof value === 'string') return value === '' ? [] : [value]
    return value.flatMap((item) => (typeof item === 'string' ? [item] : []))
  })
}

/** The small steps of a workshop, over every sheet: `step`, `who`, `due`. */
export function smallStepsOf(session: Pick<Session, 'sheets'>): { [part: string]: string }[] {
  return session.sheets.flatMap((sheet) => {
    const value = heldIn(sheet, 'smallSteps')
    return typeof value === 'string'
      ? []
      : value.flatMap((item) => (typeof item === 'string' ? [] : [item])).filter((step) => step.step)
  })
}

function heldIn(sheet: Sheet, field: string): SheetValue {
  return sheet.privateFields[field] ?? sheet.fields[field] ?? []
}
