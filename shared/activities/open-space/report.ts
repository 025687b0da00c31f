import type { ReportBlock, ReportSection, Translate } from '../activity.ts'
import {
  type Forum,
  type ForumContent,
  initiatorsOf,
  mustFollow,
  readForum,
  type Session,
  titleOf,
} from './readForum.ts'
import { answersOf, reportOfSession, smallStepsOf } from './reportOfSession.ts'

/** Rounds side by side in one table: more would not be read on an A4 page. */
const roundsPerTable = 4

/**
 * The grid on one page, the figures, then each compte rendu in the order of the rounds, what did not arrive, the small
 * steps with their workshop, and the working groups.
 */
export function report(content: ForumContent, translate: Translate): ReportSection {
  const forum = readForum(content)
  const heading = content.board.heading === '' ? content.board.title : content.board.heading
  const { sessions } = forum
  const isEmpty = forum.proposedCount === 0 && forum.groups.length === 0
  if (isEmpty)
    return {
      heading,
      blocks: [],
      missing: [translate('openSpace.missingAll', { board: content.board.title })],
    }
  const received = sessions.filter((session) => session.report === 'rendu').length
  const missingReports = sessions.filter((session) => session.report !== 'rendu')
  const blocks: ReportBlock[] = [
    {
      kind: 'figures',
      figures: [
        {
          number: String(forum.proposedCount),
          label: translate('openSpace.figureTopics', { count: forum.proposedCount }),
        },
        {
          number: String(sessions.length),
          label: translate('openSpace.figureSessions', { count: sessions.length }),
        },
        { number: String(received), label: translate('openSpace.figureReports', { count: received }) },
      ],
    },
    {
      kind: 'paragraph',
      tone: 'note',
      text: [
        translate('openSpace.topicCount', { count: forum.proposedCount }),
        translate('openSpace.sessionCount', { count: sessions.length }),
        translate('openSpace.reportCount', { count: received, total: sessions.length }),
      ].join(', '),
    },
    ...gridTables(forum, translate),
    ...looseTopics(forum, translate),
  ]
  if (sessions.length > 0)
    blocks.push({ kind: 'heading', level: 1, text: translate('openSpace.reportsHeading') })
  for (const session of sessions)
    if (session.sheets.some((sheet) => sheet.status !== 'attendu'))
      blocks.push(...reportOfSession(session, content.settings.areNamesPrinted, translate))
  blocks.push(...missingBlocks(missingReports, translate))
  blocks.push(...groupBlocks(forum, content.settings.areNamesPrinted, translate))
  blocks.push(...stepsTable(sessions, content.settings.areNamesPrinted, translate))
  return { heading, blocks, missing: missingSentences(content, forum, missingReports, translate) }
}

/** How many contributions the reports add to the totals: what was said, and the small steps. */
export function countSaid(content: ForumContent): number {
  return readForum(content).sessions.reduce(
    (sum, session) => sum + answersOf(session, 'keyPoints').length + smallStepsOf(session).length,
    0,
  )
}

function gridTables(forum: Forum, translate: Translate): ReportBlock[] {
  if (forum.sessions.length === 0) return []
  const blocks: ReportBlock[] = [{ kind: 'heading', level: 2, text: translate('openSpace.gridHeading') }]
  for (let start = 0; start < forum.rounds.length; start += roundsPerTable) {
    const rounds = forum.rounds.slice(start, start + roundsPerTable)
    blocks.push({
      kind: 'table',
      head: [
        translate('openSpace.place'),
        ...rounds.map((round) => [round.day, round.label].filter((text) => text !== '').join(', ')),
      ],
      rows: forum.places.map((place) => [
        place.name,
        ...rounds.map((round) => {
          const here = forum.sessions.filter(
            (session) => session.round.id === round.id && session.place.id === place.id,
          )
          return here.length === 0
            ? translate('openSpace.cellFree')
            : here.map((session) => cellText(session, forum, translate)).join('\n')
        }),
      ]),
      widths: ['auto', ...rounds.map(() => '*' as const)],
    })
  }
  return blocks
}

/** « 5. Approvisionner les cantines (partie 2/2, suite de l’atelier 4) » */
function cellText(session: Session, forum: Forum, translate: Translate): string {
  const told = [...sessionNotes(session, forum.sessions, translate)]
  const notes = told.length === 0 ? '' : ` (${told.join(', ')})`
  const number = session.number === null ? '' : `${session.number}. `
  return `${number}${titleOf(session)}${notes}`
}

/** What is said of a workshop beside its title: its part, what it goes on with, its format. */
export function sessionNotes(session: Session, sessions: readonly Session[], translate: Translate): string[] {
  const notes: string[] = []
  for (const topic of session.topics) {
    if (topic.parts > 1) notes.push(translate('openSpace.part', { part: topic.part, parts: topic.parts }))
    if (topic.format !== 'discussion') notes.push(translate(`openSpace.format_${topic.format}`))
  }
  for (const before of mustFollow(session.topics, sessions)) {
    notes.push(
      before.number === null
        ? translate('openSpace.followsTitle', { title: titleOf(before) })
        : translate('openSpace.followsNumber', { number: before.number }),
    )
  }
  return notes
}

/** Topics that found no cell: they were brought all the same. */
function looseTopics(forum: Forum, translate: Translate): ReportBlock[] {
  const loose = [...forum.queue, ...forum.postponed]
  const blocks: ReportBlock[] = []
  if (loose.length > 0)
    blocks.push(
      { kind: 'heading', level: 3, text: translate('openSpace.looseHeading') },
      {
        kind: 'list',
        ordered: false,
        items: loose.map((topic) => ({
          text: topic.title,
          ...(topic.contribution.status === 'reporte' && { detail: translate('openSpace.postponed') }),
        })),
      },
    )
  const count = forum.withdrawn.length
  if (count > 0)
    blocks.push({
      kind: 'paragraph',
      tone: 'note',
      text: translate('openSpace.withdrawnCount', { count }),
    })
  return blocks
}

function missingBlocks(missing: readonly Session[], translate: Translate): ReportBlock[] {
  if (missing.length === 0) return []
  return [
    { kind: 'heading', level: 2, text: translate('openSpace.missingReports', { count: missing.length }) },
    {
      kind: 'list',
      ordered: false,
      items: missing.map((session) => ({
        text: `${session.number === null ? '' : `${session.number}. `}${titleOf(session)}`,
        detail: `${session.round.label}, ${session.place.name}`,
      })),
    },
  ]
}

function stepsTable(sessions: readonly Session[], hasNames: boolean, translate: Translate): ReportBlock[] {
  const steps = sessions.flatMap((session) => smallStepsOf(session).map((step) => ({ session, step })))
  // A column that nobody filled says nothing.
  const hasWho = hasNames && steps.some(({ step }) => (step.who ?? '') !== '')
  const hasDue = steps.some(({ step }) => (step.due ?? '') !== '')
  const rows = steps.map(({ session, step }) => [
    step.step ?? '',
    ...(hasWho ? [step.who ?? ''] : []),
    ...(hasDue ? [step.due ?? ''] : []),
    `${session.number === null ? '' : `${session.number}. `}${titleOf(session)}`,
  ])
  if (rows.length === 0) return []
  return [
    { kind: 'heading', level: 1, text: translate('openSpace.stepsHeading') },
    {
      kind: 'tally',
      key: 'openSpace.stepCount',
      count: rows.length,
      text: translate('openSpace.stepCount', { count: rows.length }),
    },
    {
      kind: 'table',
      head: [
        translate('openSpace.step'),
        ...(hasWho ? [translate('openSpace.who')] : []),
        ...(hasDue ? [translate('openSpace.due')] : []),
        translate('openSpace.stepOrigin'),
      ],
      rows,
      widths: ['*', ...(hasWho ? ['auto' as const] : []), ...(hasDue ? ['auto' as const] : []), '*'],
    },
  ]
}

function groupBlocks(forum: Forum, hasNames: boolean, translate: Translate): ReportBlock[] {
  const { groups } = forum
  if (groups.length === 0) return []
  const registrations = groups.reduce((sum, group) => sum + group.memberCount, 0)
  return [
    { kind: 'heading', level: 1, text: translate('openSpace.groupsHeading') },
    {
      kind: 'paragraph',
      tone: 'note',
      text: `${translate('openSpace.groupCount', { count: groups.length })}, ${translate('openSpace.registrationCount', { count: registrations })}`,
    },
    {
      kind: 'table',
      head: [translate('openSpace.groupTitle'), translate('openSpace.groupPeople')],
      rows: groups.map((group) => [
        [group.title, group.contribution.details.aim ?? ''].filter((text) => text !== '').join('\n'),
        groupPeople(group, hasNames, translate),
      ]),
      widths: ['*', '*'],
    },
  ]
}

function groupPeople(group: Forum['groups'][number], hasNames: boolean, translate: Translate): string {
  const { openTo = '', contact = '' } = group.contribution.details
  const people =
    group.memberCount === 0
      ? ''
      : hasNames && group.members.length > 0
        ? group.members.join(', ')
        : translate('openSpace.peopleCount', { count: group.memberCount })
  const lines = [
    ...(group.state === 'porteParCopil' ? [translate('openSpace.carriedByCopil')] : []),
    people === '' && group.state === 'aPourvoir' ? translate('openSpace.nobody') : people,
    openTo === '' ? '' : translate('openSpace.openToLine', { people: openTo }),
    hasNames && contact !== '' ? translate('openSpace.contactLine', { contact }) : '',
  ]
  return lines.filter((line) => line !== '').join('\n')
}

function missingSentences(
  content: ForumContent,
  forum: Forum,
  missingReports: readonly Session[],
  translate: Translate,
): string[] {
  const board = content.board.title
  const sentences = missingReports.map((session) =>
    translate('openSpace.missingReport', { title: titleOf(session), round: session.round.label }),
  )
  if (forum.queue.length > 0)
    sentences.push(translate('openSpace.missingPlace', { board, count: forum.queue.length }))
  for (const session of forum.sessions)
    if (initiatorsOf(session).length === 0)
      sentences.push(translate('openSpace.missingInitiator', { title: titleOf(session) }))
  if (forum.strayReports.length > 0)
    sentences.push(translate('openSpace.missingWorkshop', { count: forum.strayReports.length }))
  return sentences
}
