import { tidyCells } from '../../../shared/domain/ballots/ballotCells.ts'
import { takesPart } from '../../../shared/domain/ballots/countVoices.ts'
import { runningTally } from '../../../shared/domain/ballots/enterCount.ts'
import { putTally, runningRow } from '../../../shared/domain/ballots/pollRounds.ts'
import { openRoundOf } from '../../../shared/domain/ballots/polls.ts'
import { type Refusal, refuse } from '../../../shared/domain/change.ts'
import { type Answer, runCommand } from '../database/gate.ts'
import { FileRefusal, refusalOf } from '../database/openDatabase.ts'
import type { Store } from '../database/Store.ts'
import type { Host } from '../Host.ts'
import { ballotOfBoard } from './ballotOfBoard.ts'
import type { UrnVoice, UrnVoter } from './castVoices.ts'
import { SecretRules } from './SecretRules.ts'
import type { SecretRound } from './SecretVotes.ts'
import type { Casting } from './UrnFile.ts'
import { writeVoices } from './urnVoices.ts'

type Waiting = {
  store: Store
  voter: UrnVoter
  voice: UrnVoice
  answer: (answer: Answer) => void
  fail: (problem: unknown) => void
}

/**
 * Secret ballots that arrive in the same turn of the event loop go into their urns together. Whether the poll is still
 * open is read when they go in, in the same synchronous run: no ballot falls into an urn that was poured.
 */
export class CastQueue {
  private readonly host: Host
  private waiting: Waiting[] = []

  constructor(host: Host) {
    this.host = host
  }

  /** Resolves once the ballot is on the disk, or with the sentence that says why not. */
  cast(store: Store, voter: UrnVoter, voice: UrnVoice): Promise<Answer> {
    return new Promise((answer, fail) => {
      if (this.waiting.length === 0) setImmediate(() => this.flush())
      this.waiting.push({ store, voter, voice, answer, fail })
    })
  }

  private flush(): void {
    // What was asked before, a close perhaps, comes before.
    this.host.queue.flush()
    const waiting = this.waiting
    this.waiting = []
    const runs = Map.groupBy(waiting, ({ store, voice }) =>
      JSON.stringify([store.path, voice.boardId, voice.pollId]),
    )
    for (const run of runs.values()) {
      try {
        this.castTogether(run)
      } catch (problem) {
        const known = refusalOf(problem)
        for (const one of run)
          if (known instanceof FileRefusal) one.answer({ status: 'refused', code: known.code })
          else one.fail(problem)
      }
    }
  }

  private castTogether(run: readonly Waiting[]): void {
    const [first] = run
    if (!first) return
    const { store, voice } = first
    const { secretVotes, demarche } = this.host
    const isThere = !store.isClosed && store === demarche
    const round = isThere ? secretVotes.roundOf(store, voice.boardId, voice.pollId) : null
    const ballot = round && ballotOfBoard(round.board)
    if (!round || !ballot) {
      for (const one of run) one.answer(refused(refuse(isThere ? 'ballotNotOpen' : 'demarcheNotOpen')))
      return
    }
    const urn = secretVotes.urnOf(round)
    const mayCast = new SecretRules(ballot, round.pollId, urn)
    const valid: Waiting[] = []
    for (const one of run) {
      const refusal = mayCast.refusalOf(one.voter, one.voice)
      if (refusal) one.answer(refused(refusal))
      else valid.push(one)
    }
    if (valid.length === 0) return
    urn.cast(valid.map(({ voter, voice }) => castingOf(mayCast.nameOf(voter), voter.key, voice)))
    tellCount(this.host, store, round)
    for (const one of valid) one.answer({ status: 'done', number: store.number })
  }
}

/**
 * Writes how many people have voted, and nothing else: under the name of this computer, so that no line of the journal
 * says who did.
 */
export function tellCount(host: Host, store: Store, round: SecretRound): void {
  const voters = host.secretVotes.urnOf(round).count
  const info = {
    commandId: host.newId<string>(),
    actorId: host.device,
    name: 'ballots.count',
    at: host.now(),
  }
  runCommand(store, { ...info, kind: 'course' }, (read) => {
    const ballot = ballotOfBoard(round.board)
    const asked = ballot && openRoundOf(ballot.document, round.pollId)
    if (!ballot || !asked) return []
    const tallies = read.where('ballotTallies', { boardId: round.board.id })
    const known = runningTally(tallies, round.pollId, asked)
    const tally = known ?? runningRow(ballot, round.pollId, asked, [], host.ruleContext)
    return [putTally({ ...tally, voters })]
  })
}

/** After a cut between a ballot and its count: the number shown is what the urns hold. One that is missing says it later. */
export function recountVotes(host: Host, store: Store): void {
  for (const round of host.secretVotes.openRounds(store)) {
    try {
      tellCount(host, store, round)
    } catch (problem) {
      if (!(problem instanceof FileRefusal)) throw problem
    }
  }
}

function castingOf(name: string, key: string, voice: UrnVoice): Casting {
  const { commandId, reasons, isBlank, isDone } = voice
  const cells = isBlank ? {} : tidyCells(voice.cells)
  const kept = { cells, reasons: isBlank ? [] : reasons, isBlank, isDone }
  return { key, voter: name, choices: takesPart(kept) ? writeVoices(kept) : null, commandId }
}

function refused({ refused: code, params }: Refusal): Answer {
  return params ? { status: 'refused', code, params } : { status: 'refused', code }
}
