import type { PhonePoll, PhoneVoice, PhoneVote } from '../../shared/protocol/phoneMessage.ts'
import { newId, type PhoneLink } from './PhoneLink.ts'
import { signal } from './phoneSignal.ts'
import { keep, readKept } from './phoneStorage.ts'

export type Cells = PhoneVoice['cells']
export type Voice = Pick<PhoneVoice, 'cells' | 'reasons' | 'isBlank' | 'isDone'>

const empty: Voice = { cells: {}, reasons: [], isBlank: false, isDone: false }

/** What this phone touched and the hall has not told back yet, by opening of a poll. */
const touched = signal<{ readonly [key: string]: Voice }>({})
/** Why the last voice was refused, by opening of a poll. */
export const voiceRefusals = signal<{ readonly [key: string]: string }>({})

export function keyOf(vote: PhoneVote, poll: PhonePoll): string {
  return `vote.${vote.boardId}.${poll.pollId}.${poll.round}.${poll.openedAt}`
}

/** What this phone has in a poll: what it last touched, what waits to leave, or what the hall says. */
export function voiceIn(link: PhoneLink, vote: PhoneVote, poll: PhonePoll): Voice {
  const key = keyOf(vote, poll)
  const held = touched.value[key]
  if (held) return held
  const waiting = link.outbox.pending.value.find((pending) => pending.key === key)
  // Written by `castVoice` below.
  if (waiting) return waiting.input as unknown as Voice
  return (
    link.own.value?.voices.find(
      ({ boardId, pollId }) => boardId === vote.boardId && pollId === poll.pollId,
    ) ?? empty
  )
}

/** Keeps a voice and sends it, in place of the one that waits. */
export function castVoice(link: PhoneLink, vote: PhoneVote, poll: PhonePoll, voice: Voice): void {
  const key = keyOf(vote, poll)
  touched.value = { ...touched.value, [key]: voice }
  voiceRefusals.value = { ...voiceRefusals.value, [key]: '' }
  const input = {
    commandId: newId(),
    boardId: vote.boardId,
    pollId: poll.pollId,
    round: poll.round,
    openedAt: poll.openedAt,
    cells: voice.cells,
    reasons: voice.reasons,
    isBlank: voice.isBlank,
    isDone: voice.isDone,
  }
  link.send({ key, noun: 'votes', name: 'cast', input }, (code) => {
    forget([key])
    voiceRefusals.value = { ...voiceRefusals.value, [key]: code }
  })
}

/** The hall told this phone its own: what no longer waits to leave is as it says. */
export function believeHall(pendingKeys: ReadonlySet<string>): void {
  forget(Object.keys(touched.value).filter((key) => !pendingKeys.has(key)))
}

function forget(keys: readonly string[]): void {
  if (keys.length === 0) return
  const left = { ...touched.value }
  for (const key of keys) delete left[key]
  touched.value = left
}

/** Voices given to an option, « pour » and « contre » together. */
export function givenTo(cells: Cells, optionId: string): number {
  return Object.values(cells[optionId] ?? {}).reduce((sum, count) => sum + count, 0)
}

/** Voices that are left in a poll. */
export function leftIn(cells: Cells, poll: PhonePoll): number {
  return poll.perVoter - Object.keys(cells).reduce((sum, optionId) => sum + givenTo(cells, optionId), 0)
}

/** The same cells with that many of one answer for an option; none takes it away. */
export function withCount(cells: Cells, optionId: string, answer: string, count: number): Cells {
  const next: Cells = { ...cells }
  const answers = { ...next[optionId] }
  if (count > 0) answers[answer] = count
  else delete answers[answer]
  if (Object.keys(answers).length > 0) next[optionId] = answers
  else delete next[optionId]
  return next
}

/** Options in the order in which they were ranked. */
export function rankedIn(cells: Cells): string[] {
  return Object.entries(cells)
    .map(([optionId, answers]) => ({ optionId, rank: Number(Object.keys(answers)[0]?.slice('rang'.length)) }))
    .sort((one, other) => one.rank - other.rank)
    .map(({ optionId }) => optionId)
}

/** Ranks as cells, from the first. */
export function cellsOfRanks(optionIds: readonly string[]): Cells {
  return Object.fromEntries(optionIds.map((optionId, index) => [optionId, { [`rang${index + 1}`]: 1 }]))
}

type LastVote = { token: string; question: string; chosen: string[] }

/** The last vote that was open on this phone, to say what was chosen once it is closed. */
const lastVote = signal<LastVote | null>(readLastVote())

/** What was chosen in the last vote of this hall; null when there was none, or in another atelier. */
export function lastVoteHere(): Pick<LastVote, 'question' | 'chosen'> | null {
  const last = lastVote.value
  return last && last.token === readKept('token') ? last : null
}

/** Said again when the page is loaded again, unless the vote is secret: that one is written nowhere on the phone. */
export function rememberVote(question: string, chosen: string[], isSecret: boolean): void {
  const last = { token: readKept('token'), question, chosen }
  lastVote.value = last
  keep('lastVote', isSecret ? '' : JSON.stringify(last))
}

function readLastVote(): LastVote | null {
  try {
    // Written by `rememberVote` of this page, or by nobody.
    const read = JSON.parse(readKept('lastVote') || 'null') as LastVote | null
    return read && Array.isArray(read.chosen) ? read : null
  } catch {
    return null
  }
}
