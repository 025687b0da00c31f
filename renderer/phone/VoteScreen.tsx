/** @jsxImportSource preact */

import { useEffect } from 'preact/hooks'
import type { GommetteShape } from '../../shared/domain/rows.ts'
import type { PhoneOwn, PhonePoll, PhoneScene, PhoneVote } from '../../shared/protocol/phoneMessage.ts'
import { chosenTexts } from './chosenTexts.ts'
import { LevelRows } from './LevelRows.tsx'
import type { PhoneLink } from './PhoneLink.ts'
import { useSignal } from './phoneSignal.ts'
import {
  castVoice,
  givenTo,
  keyOf,
  leftIn,
  rememberVote,
  type Voice,
  voiceIn,
  voiceRefusals,
} from './phoneVoices.ts'
import { type PhoneKey, say, spaced } from './phoneWords.ts'
import { RankRows } from './RankRows.tsx'
import { VoiceRows } from './VoiceRows.tsx'
import { VoteFoot } from './VoteFoot.tsx'

const refusalKeys: { [code: string]: PhoneKey } = {
  ballotNotOpen: 'voteClosedMeanwhile',
  ballotNotVoter: 'voteNotYours',
  ballotReasonMissing: 'voteReasonMissing',
}

/** A vote, as it is now: whole at each touch, to be changed until it is closed. */
export function VoteScreen({
  link,
  scene,
  own,
  vote,
}: {
  link: PhoneLink
  scene: PhoneScene
  own: PhoneOwn
  vote: PhoneVote
}) {
  const shape = scene.groups.find(({ id }) => id === own.groupId)?.shape ?? 'rond'
  const undo = useSignal<{ poll: PhonePoll; voice: Voice }[]>([])
  /** Objections that have no reason yet: nothing of them has left. */
  const waiting = useSignal<readonly string[]>([])
  const isTold = useSignal(false)
  const voices = vote.polls.map((poll) => voiceIn(link, vote, poll))
  const isDone = voices.every((voice) => voice.isDone)
  const isLeaving = vote.polls.some((poll) =>
    link.outbox.pending.value.some(({ key }) => key === keyOf(vote, poll)),
  )
  const isWaiting = () =>
    vote.polls.some((poll) =>
      poll.options.some(
        ({ id }) => waiting.value.includes(id) && givenTo(voiceIn(link, vote, poll).cells, id) === 0,
      ),
    )
  const change = (poll: PhonePoll, voice: Voice) => {
    undo.value = [...undo.value.slice(-20), { poll, voice: voiceIn(link, vote, poll) }]
    castVoice(link, vote, poll, { ...voice, isDone: false })
  }
  // A step of a round that is over is no step back.
  const steps = undo.value.filter((step) =>
    vote.polls.some((poll) => keyOf(vote, poll) === keyOf(vote, step.poll)),
  )
  const takeBack = () => {
    const last = steps[steps.length - 1]
    if (!last) return
    undo.value = steps.slice(0, -1)
    castVoice(link, vote, last.poll, { ...last.voice, isDone: false })
  }
  const finish = (done: boolean) => {
    isTold.value = done && isWaiting()
    if (isTold.value) return window.scrollTo(0, 0)
    for (const [index, poll] of vote.polls.entries()) {
      const voice = voices[index]
      if (voice) castVoice(link, vote, poll, { ...voice, isDone: done })
    }
    window.scrollTo(0, 0)
  }
  const { question, isSecret } = vote
  const texts = JSON.stringify(chosenTexts(vote, voices))
  useEffect(() => {
    rememberVote(question, JSON.parse(texts) as string[], isSecret)
  }, [question, isSecret, texts])
  const refusal = vote.polls
    .map((poll) => voiceRefusals.value[keyOf(vote, poll)] ?? '')
    .find((code) => code !== '')
  return (
    <>
      <h1>{spaced(vote.question)}</h1>
      <p class="lead">
        {say(isDone ? (isLeaving ? 'voteLeaving' : 'voteNoted') : instructionOf(vote))}{' '}
        {vote.isSecret ? say('voteSecret') : ''}
      </p>
      <p class="problem" role="alert">
        {isTold.value && isWaiting()
          ? say('voteReasonMissing')
          : refusal === undefined
            ? ''
            : say(refusalKeys[refusal] ?? 'voteRefused')}
      </p>
      {vote.polls.map((poll, index) => {
        const voice = voices[index]
        return voice ? (
          <Poll
            key={keyOf(vote, poll)}
            vote={vote}
            poll={poll}
            voice={voice}
            shape={shape}
            onChange={(next) => change(poll, next)}
            onWaiting={(optionId, isOne) => {
              const others = waiting.value.filter((id) => id !== optionId)
              waiting.value = isOne ? [...others, optionId] : others
            }}
          />
        ) : null
      })}
      <VoteFoot
        vote={vote}
        left={vote.polls.reduce((sum, poll, index) => sum + leftIn(voices[index]?.cells ?? {}, poll), 0)}
        shape={shape}
        isDone={isDone}
        canUndo={steps.length > 0}
        onUndo={takeBack}
        onFinish={finish}
      />
    </>
  )
}

function Poll(props: {
  vote: PhoneVote
  poll: PhonePoll
  voice: Voice
  shape: GommetteShape
  onChange: (voice: Voice) => void
  onWaiting: (optionId: string, isWaiting: boolean) => void
}) {
  const { vote, poll, voice, shape, onChange, onWaiting } = props
  const { answer } = vote
  const titleId = `axe-${poll.pollId}`
  return (
    <section aria-labelledby={poll.title === '' ? undefined : titleId} class="poll">
      {poll.title === '' ? null : (
        <h2 id={titleId}>
          {spaced(poll.title)}
          {answer.kind === 'voices' && vote.polls.length > 1 && poll.perVoter < 100 ? (
            <small class="poll-left">{say('voteLeftHere', { count: leftIn(voice.cells, poll) })}</small>
          ) : null}
        </h2>
      )}
      {answer.kind === 'voices' ? (
        <VoiceRows poll={poll} answer={answer} voice={voice} shape={shape} onChange={onChange} />
      ) : answer.kind === 'ranking' ? (
        <RankRows poll={poll} mostRanked={answer.mostRanked} voice={voice} onChange={onChange} />
      ) : (
        <LevelRows poll={poll} answer={answer} voice={voice} onChange={onChange} onWaiting={onWaiting} />
      )}
    </section>
  )
}

function instructionOf({ answer, polls }: PhoneVote): PhoneKey {
  if (answer.kind === 'ranking') return 'voteRank'
  if (answer.kind !== 'voices') return 'voteLevels'
  return polls.some(({ mostPerOption }) => mostPerOption > 5) ? 'votePoints' : 'voteTouch'
}
