/** @jsxImportSource preact */

import type { PhoneOwn, PhoneScene } from '../../shared/protocol/phoneMessage.ts'
import { CodeScreen } from './CodeScreen.tsx'
import { ContributeScreen } from './ContributeScreen.tsx'
import { GommetteScreen } from './GommetteScreen.tsx'
import type { PhoneLink } from './PhoneLink.ts'
import { PhoneTop } from './PhoneTop.tsx'
import { useSignal } from './phoneSignal.ts'
import { lastVoteHere } from './phoneVoices.ts'
import { say, spaced } from './phoneWords.ts'
import { SentList } from './SentList.tsx'
import { TableScreen } from './TableScreen.tsx'
import { VoteScreen } from './VoteScreen.tsx'

/** What one participant sees: one thing at a time, and only what is open. */
export function PhoneApp({ link }: { link: PhoneLink }) {
  const state = link.state.value
  const scene = link.scene.value
  const own = link.own.value
  if (state === 'code') return <CodeScreen link={link} />
  if (state === 'out') {
    return (
      <main class="screen door">
        <h1>{say('kickedTitle')}</h1>
        <p class="lead">{say('kicked')}</p>
      </main>
    )
  }
  if (!scene || !own) {
    return (
      <main class="screen door">
        <p class="lead" role="status">
          {say(state === 'offline' ? 'offline' : 'connecting')}
        </p>
        {state === 'offline' ? <p class="small">{say('noInternet')}</p> : null}
      </main>
    )
  }
  return <InHall link={link} scene={scene} own={own} />
}

function InHall({ link, scene, own }: { link: PhoneLink; scene: PhoneScene; own: PhoneOwn }) {
  const isChangingTable = useSignal(false)
  const mustSit = !own.isSeated && scene.groups.length > 0
  if (mustSit || isChangingTable.value) {
    return (
      <TableScreen
        link={link}
        scene={scene}
        own={own}
        onDone={() => {
          isChangingTable.value = false
        }}
      />
    )
  }
  return (
    <main class="screen">
      <PhoneTop
        link={link}
        scene={scene}
        own={own}
        onTable={() => {
          isChangingTable.value = true
        }}
      />
      <OfflineLine link={link} />
      <Now link={link} scene={scene} own={own} />
    </main>
  )
}

function OfflineLine({ link }: { link: PhoneLink }) {
  const isOffline = link.state.value === 'offline'
  return (
    <p class="offline" role="status">
      {isOffline ? say(link.outbox.pending.value.length > 0 ? 'offlineKept' : 'offline') : ''}
    </p>
  )
}

function Now({ link, scene, own }: { link: PhoneLink; scene: PhoneScene; own: PhoneOwn }) {
  const { now } = scene
  if (now.kind === 'vote') {
    return (
      <>
        {now.votes.map((vote) => (
          <VoteScreen key={vote.boardId} link={link} scene={scene} own={own} vote={vote} />
        ))}
      </>
    )
  }
  if (now.kind === 'gommette') return <GommetteScreen key={now.map.boardId} link={link} map={now.map} />
  if (now.kind === 'contribute') {
    const board =
      now.boards.find(({ groupId }) => groupId === own.groupId) ??
      now.boards.find(({ groupId }) => groupId === null) ??
      now.boards[0]
    if (board)
      return (
        <>
          <ContributeScreen key={board.boardId} link={link} board={board} own={own} />
          <ClosedVote />
        </>
      )
  }
  return (
    <>
      <div class="look">
        <h1>{say('lookTitle')}</h1>
        <p class="lead">{say('lookText')}</p>
      </div>
      <ClosedVote />
      <SentList pending={link.outbox.pending.value} sent={own.sent} />
    </>
  )
}

/** Once a vote is closed: what this phone had chosen. */
function ClosedVote() {
  const closed = lastVoteHere()
  if (!closed) return null
  return (
    <section class="closed" aria-labelledby="closed">
      <h2 id="closed">{say('voteClosed')}</h2>
      <p>{spaced(closed.question)}</p>
      {closed.chosen.length === 0 ? (
        <p>{say('voteClosedNothing')}</p>
      ) : (
        <ul>
          {closed.chosen.map((text) => (
            <li key={text}>{spaced(text)}</li>
          ))}
        </ul>
      )}
    </section>
  )
}
