import { implement, ORPCError } from '@orpc/server'
import type { CommandMeta } from '../../../shared/contract/command.ts'
import { firstNameMaxLength, participantContract } from '../../../shared/contract/participant.ts'
import { openRoundOf } from '../../../shared/domain/ballots/polls.ts'
import { readFirstName } from '../../../shared/domain/phones/doorTexts.ts'
import { type Answer, commandWork } from '../database/gate.ts'
import type { PhoneSession } from '../database/PhoneSessions.ts'
import type { Host } from '../Host.ts'
import { ballotOfBoard } from '../urn/ballotOfBoard.ts'
import { castVoices } from '../urn/castVoices.ts'
import type { PhoneFeed } from './PhoneFeed.ts'
import { type ParticipantVerb, participantVerbs } from './participantVerbs.ts'
import type { TokenBucket } from './TokenBucket.ts'

/** What the wire says of a phone: never the message. */
export type ParticipantContext = {
  host: Host
  feed: PhoneFeed
  session: PhoneSession
  /** The token as the phone showed it: it keys its ballots in a secret vote, and is kept nowhere. */
  token: string
  calls: TokenBucket
  /** Something of the session itself changed: the console's list is told. */
  onChange: () => void
}

const builder = implement(participantContract).$context<ParticipantContext>()

/** Before validation: a phone that was sent out, or that asks too fast, learns nothing of our schemas. */
const os = builder.use(({ context, procedure, next }) => {
  const meta: CommandMeta = procedure['~orpc'].meta
  if (!meta.roles.includes('participant') || context.session.isKicked) throw new ORPCError('FORBIDDEN')
  if (!context.calls.take(context.host.now())) throw new ORPCError('TOO_MANY_REQUESTS')
  return next()
})

async function runVerb<Input extends { commandId: string }>(
  name: string,
  verb: ParticipantVerb<Input>,
  input: Input,
  { host, session }: ParticipantContext,
): Promise<Answer> {
  if (!host.demarche || host.door.openAtelierId !== session.atelierId)
    return { status: 'refused', code: 'phoneNotAsked' }
  const phone = { id: session.phoneId, atelierId: session.atelierId, groupId: session.groupId }
  const info = {
    // A command is its sender's: an id that another phone minted answers nothing for this one.
    commandId: `${session.phoneId}.${input.commandId}`,
    actorId: session.phoneId,
    name,
    kind: 'course' as const,
    at: host.now(),
  }
  return host.queue.run(
    host.demarche,
    commandWork(host.demarche, info, (read) => verb(read, input, phone, host.ruleContext)),
  )
}

/** All that a phone can ask; no other router is ever put on its wire. */
export const participantRouter = os.router({
  seat: {
    choose: os.seat.choose.handler(({ input, context }) => {
      const { host, session } = context
      const group = host.demarche?.get('groups', input.groupId)
      if (input.groupId !== null && group?.atelierId !== session.atelierId) return { isDone: false }
      host.door.sessions.seat(session, input.groupId)
      context.feed.tell(session.phoneId)
      context.onChange()
      return { isDone: true }
    }),
    name: os.seat.name.handler(({ input, context }) => {
      const { host, session } = context
      host.door.sessions.name(session, readFirstName(input.firstName, firstNameMaxLength))
      context.feed.tell(session.phoneId)
      context.onChange()
      return { isDone: true }
    }),
  },
  paroles: {
    send: os.paroles.send.handler(({ input, context }) =>
      runVerb('participant.paroles.send', participantVerbs.paroles.send, input, context),
    ),
  },
  gommettes: {
    place: os.gommettes.place.handler(({ input, context }) =>
      runVerb('participant.gommettes.place', participantVerbs.gommettes.place, input, context),
    ),
  },
  votes: {
    cast: os.votes.cast.handler(async ({ input, context }): Promise<Answer> => {
      const { host, session, token, feed } = context
      const { round: number, openedAt, ...voice } = input
      const board = host.demarche?.get('boards', input.boardId)
      const ballot = board && ballotOfBoard(board)
      const round = ballot && openRoundOf(ballot.document, input.pollId)
      if (!ballot?.settings.ways.includes('phone') || round?.number !== number || round.openedAt !== openedAt)
        return { status: 'refused', code: 'ballotNotOpen' }
      const { phoneId, atelierId, groupId } = session
      const answer = await castVoices(host, { id: phoneId, atelierId, groupId, key: token }, voice)
      // An open vote is told by the journal; a secret one leaves nothing there.
      if (answer.status === 'done' && ballot.settings.isSecret) feed.tell(phoneId)
      return answer
    }),
  },
  hall: {
    follow: os.hall.follow.handler(({ context, signal }) =>
      context.feed.follow(context.session, context.token, signal ?? new AbortController().signal),
    ),
  },
})
