import type { ClusterId, ContributionId } from '../../domain/ids.ts'
import type { Contribution, Placement, Sheet } from '../../domain/rows.ts'
import type { BoardContent } from '../activity.ts'
import { cellId } from './logic.ts'
import type { OpenSpaceDocument, OpenSpaceSettings, Place, Round } from './schema.ts'

export type ForumContent = BoardContent<OpenSpaceSettings, OpenSpaceDocument>

/** How a workshop works (`ForumSubject.format`, methods.md M33). */
export const topicFormats = ['discussion', 'accelerateur', 'production', 'jeu', 'bocal'] as const
export type TopicFormat = (typeof topicFormats)[number]

/** A subject somebody brings. Names are empty on the wall unless the settings say so. */
export type Topic = {
  id: ContributionId
  contribution: Contribution
  title: string
  initiators: string[]
  format: TopicFormat
  /** The round its initiator would like, or ''. */
  wish: string
  /** « partie 2/2 »; both 1 when the topic is whole. */
  part: number
  parts: number
  partOf: ContributionId | null
  /** The topic it goes on with. */
  continues: ContributionId | null
}

/** A workshop: one topic, or several brought together, in one cell of the grid. */
export type Session = {
  /** Id of its first topic. */
  id: ContributionId
  topics: Topic[]
  clusterId: ClusterId | null
  cellId: string
  round: Round
  place: Place
  /** Number of its compte rendu, printed on the paper; null until there is one. */
  number: number | null
  /** Its comptes rendus; one, or several when topics that had one were brought together. */
  sheets: Sheet[]
  report: ReportState
  headCount: number | null
  isCrowded: boolean
}

/** A compte rendu: nobody has opened it, expected, being written, received. */
export type ReportState = 'none' | Sheet['status']

/** What does not hold in the grid. */
export type Clash =
  | { kind: 'cell'; sessions: Session[] }
  | { kind: 'initiator'; name: string; sessions: Session[] }
  /** `session` must come later than `before`. */
  | { kind: 'order'; session: Session; before: Session }

export type WorkingGroup = {
  id: ContributionId
  contribution: Contribution
  title: string
  members: string[]
  /** Known on the wall too, where the names are not. */
  memberCount: number
  state: 'forme' | 'aPourvoir' | 'porteParCopil'
}

export type Forum = {
  rounds: readonly Round[]
  places: readonly Place[]
  /** In the order of the grid: round after round, place after place. */
  sessions: Session[]
  /** Topics that wait for a place, in the order they were said. */
  queue: Topic[]
  postponed: Topic[]
  withdrawn: Topic[]
  topicsById: ReadonlyMap<string, Topic>
  clashes: Clash[]
  groups: WorkingGroup[]
  /** Comptes rendus whose workshop is no longer on the grid: kept, and said. */
  strayReports: Sheet[]
  /** Topics that people brought: a second part is not one more. */
  proposedCount: number
}

/** The document's kind of the parole: a working group, or a topic. */
const groupKind = 'groupe'

/** Everything a forum shows, from its rows. */
export function readForum(content: ForumContent): Forum {
  const { document, contributions, placements, sheets } = content
  const { rounds, places } = document
  const topics = topicsOf(contributions)
  const topicsById: ReadonlyMap<string, Topic> = new Map(topics.map((topic) => [topic.id as string, topic]))
  const byCell = Map.groupBy(
    [...placements].sort((a, b) => (a.orderKey < b.orderKey ? -1 : 1)),
    (placement) => placement.slot,
  )
  const sessions = rounds.flatMap((round) =>
    places.flatMap((place) =>
      sessionsOf(
        byCell.get(cellId(round.id, place.id)) ?? [],
        topicsById,
        { round, place },
        sheets,
        document.headCounts,
      ),
    ),
  )
  const placed = new Set(sessions.flatMap((session) => session.topics.map((topic) => topic.id)))
  const loose = topics.filter((topic) => !placed.has(topic.id))
  const reported = new Set(sessions.flatMap((session) => session.sheets.map((sheet) => sheet.id)))
  const has = (status: Contribution['status']) => (topic: Topic) => topic.contribution.status === status
  return {
    rounds,
    places,
    sessions,
    queue: loose.filter((topic) => !has('reporte')(topic) && !has('ecarte')(topic)),
    postponed: loose.filter(has('reporte')),
    withdrawn: topics.filter(has('ecarte')),
    topicsById,
    clashes: clashesOf(sessions),
    groups: contributions
      .filter((one) => one.details.kind === groupKind && one.status !== 'ecarte')
      .map(workingGroup),
    strayReports: sheets.filter((sheet) => !reported.has(sheet.id)),
    proposedCount: topics.filter((topic) => topic.partOf === null).length,
  }
}

function topicsOf(contributions: readonly Contribution[]): Topic[] {
  const said = contributions
    .filter((one) => one.details.kind !== groupKind)
    .toSorted((a, b) => a.capturedAt - b.capturedAt || (a.id < b.id ? -1 : 1))
  const known = new Set(said.map((one) => one.id as string))
  const wholeOf = (one: Contribution) =>
    known.has(one.details.partOf ?? '') ? one.details.partOf : undefined
  const alive = said.filter((one) => one.status !== 'ecarte')
  const partsByWhole = Map.groupBy(
    alive.filter((one) => wholeOf(one) !== undefined),
    (one) => wholeOf(one) ?? '',
  )
  return said.map((one): Topic => {
    const whole = wholeOf(one)
    const parts = partsByWhole.get(whole ?? one.id) ?? []
    const continues = one.details.continues ?? ''
    return {
      id: one.id,
      contribution: one,
      title: one.text,
      initiators: namesIn(one.details.initiators ?? ''),
      format: topicFormats.find((format) => format === one.details.format) ?? 'discussion',
      wish: one.details.wish ?? '',
      part: whole === undefined ? 1 : parts.indexOf(one) + 2,
      parts: parts.length + 1,
      partOf: whole === undefined ? null : (whole as ContributionId),
      continues: known.has(continues) && continues !== one.id ? (continues as ContributionId) : null,
    }
  })
}

function sessionsOf(
  inCell: readonly Placement[],
  topicsById: ReadonlyMap<string, Topic>,
  { round, place }: { round: Round; place: Place },
  sheets: readonly Sheet[],
  headCounts: { [topicId: string]: number },
): Session[] {
  const piles = new Map<string, { clusterId: ClusterId | null; topics: Topic[] }>()
  for (const placement of inCell) {
    const topic = topicsById.get(placement.contributionId)
    if (!topic || topic.contribution.status === 'ecarte') continue
    const key = placement.clusterId ?? placement.contributionId
    const pile = piles.get(key) ?? { clusterId: placement.clusterId, topics: [] }
    pile.topics.push(topic)
    piles.set(key, pile)
  }
  return [...piles.values()].flatMap(({ clusterId, topics }): Session[] => {
    const [lead] = topics
    if (!lead) return []
    const ids = new Set(topics.map((topic) => topic.id))
    const own = sheets
      .filter((sheet) => sheet.contributionId !== null && ids.has(sheet.contributionId))
      .toSorted((a, b) => rankOf[b.status] - rankOf[a.status] || a.number - b.number)
    const counts = topics.flatMap((topic) => headCounts[topic.id] ?? [])
    const headCount = counts.length === 0 ? null : counts.reduce((sum, count) => sum + count, 0)
    return [
      {
        id: lead.id,
        topics,
        clusterId,
        cellId: cellId(round.id, place.id),
        round,
        place,
        number: own[0]?.number ?? null,
        sheets: own,
        report: own[0]?.status ?? 'none',
        headCount,
        isCrowded: headCount !== null && place.capacity > 0 && headCount > place.capacity,
      },
    ]
  })
}

const rankOf = { attendu: 0, brouillon: 1, rendu: 2 } as const

function clashesOf(sessions: readonly Session[]): Clash[] {
  const clashes: Clash[] = []
  for (const together of Map.groupBy(sessions, (session) => session.cellId).values())
    if (together.length > 1) clashes.push({ kind: 'cell', sessions: together })
  for (const inRound of Map.groupBy(sessions, (session) => session.round.id).values()) {
    const byName = new Map<string, { name: string; sessions: Session[] }>()
    for (const session of inRound) {
      const told = new Map(initiatorsOf(session).map((name) => [sameName(name), name]))
      for (const [key, name] of told) {
        const held = byName.get(key) ?? { name, sessions: [] }
        held.sessions.push(session)
        byName.set(key, held)
      }
    }
    for (const { name, sessions: both } of byName.values())
      if (both.length > 1) clashes.push({ kind: 'initiator', name, sessions: both })
  }
  const rankOfRound = new Map<string, number>()
  for (const session of sessions)
    if (!rankOfRound.has(session.round.id)) rankOfRound.set(session.round.id, rankOfRound.size)
  for (const session of sessions) {
    for (const before of mustFollow(session.topics, sessions)) {
      const isLater = (rankOfRound.get(session.round.id) ?? 0) > (rankOfRound.get(before.round.id) ?? 0)
      if (!isLater && before.id !== session.id) clashes.push({ kind: 'order', session, before })
    }
  }
  return clashes
}

/** Workshops that must come before these topics: the part before, what they go on with. */
export function mustFollow(topics: readonly Topic[], sessions: readonly Session[]): Session[] {
  const found = new Set<Session>()
  for (const topic of topics) {
    for (const session of sessions) {
      const isBefore = session.topics.some(
        (other) =>
          other.id !== topic.id &&
          (other.id === topic.continues ||
            ((other.partOf ?? other.id) === (topic.partOf ?? topic.id) &&
              topic.parts > 1 &&
              other.part < topic.part)),
      )
      if (isBefore) found.add(session)
    }
  }
  return [...found]
}

/** Workshops that must come after these topics. */
export function mustPrecede(topics: readonly Topic[], sessions: readonly Session[]): Session[] {
  return sessions.filter((session) =>
    session.topics.some((other) => {
      const before = topics.filter(
        (topic) =>
          topic.id === other.continues ||
          ((other.partOf ?? other.id) === (topic.partOf ?? topic.id) && topic.part < other.part),
      )
      return before.some((topic) => topic.id !== other.id)
    }),
  )
}

/** First names of everybody who brought the topics of a workshop. */
export function initiatorsOf(session: Pick<Session, 'topics'>): string[] {
  return [...new Set(session.topics.flatMap((topic) => topic.initiators))]
}

/** Double title: « A / B ». */
export function titleOf(session: Pick<Session, 'topics'>): string {
  return session.topics.map((topic) => topic.title).join(' / ')
}

/** « Nora, Samuel et Lise », typed as it comes, as first names. */
export function namesIn(typed: string): string[] {
  return typed
    .split(/[,;/\n]|\s+(?:et|and|&)\s+/u)
    .map((name) => name.trim())
    .filter((name) => name !== '')
}

/** The same first name, however it is typed. */
export function sameName(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase('fr').replace(/\s+/g, ' ').trim()
}

function workingGroup(contribution: Contribution): WorkingGroup {
  const { details } = contribution
  const members = membersIn(details)
  const memberCount =
    members.length > 0 ? members.length : Math.max(0, Number.parseInt(details.memberCount ?? '0', 10) || 0)
  const isCarried = details.carrier === 'copil'
  return {
    id: contribution.id,
    contribution,
    title: contribution.text,
    members,
    memberCount,
    state: isCarried ? 'porteParCopil' : memberCount > 0 ? 'forme' : 'aPourvoir',
  }
}

const memberKeys = ['members', 'members2', 'members3'] as const
/** Longest detail of a parole, in signs. */
const detailMaxLength = 300

/** « Lise (Cantine des Trois-Fontaines), Abdel » as people of a working group. */
export function membersIn(details: { [field: string]: string }): string[] {
  return memberKeys
    .map((key) => details[key] ?? '')
    .join('\n')
    .split(/[,;\n](?![^(]*\))/u)
    .map((name) => name.trim())
    .filter((name) => name !== '')
}

/** The details that keep these people, or null when they are too many to be kept. */
export function membersAsDetails(typed: string): { [field: string]: string } | null {
  const members = membersIn({ members: typed })
  const lines: string[] = memberKeys.map(() => '')
  let at = 0
  for (const member of members) {
    const longer = () => (lines[at] ? `${lines[at]}, ${member}` : member)
    while (at < lines.length && [...longer()].length > detailMaxLength) at += 1
    if (at >= lines.length) return null
    lines[at] = longer()
  }
  return {
    memberCount: members.length === 0 ? '' : String(members.length),
    ...Object.fromEntries(memberKeys.map((key, index) => [key, lines[index] ?? ''])),
  }
}
