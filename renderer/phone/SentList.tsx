/** @jsxImportSource preact */
import type { PhoneOwn } from '../../shared/protocol/phoneMessage.ts'
import type { Pending } from './PhoneOutbox.ts'
import { type PhoneKey, say } from './phoneWords.ts'

const stateKeys: { [state in PhoneOwn['sent'][number]['state']]: PhoneKey } = {
  waiting: 'stateWaiting',
  accepted: 'stateAccepted',
  setAside: 'stateSetAside',
}

/** What this phone sent and what became of it, the last first. */
export function SentList({ pending, sent }: { pending: readonly Pending[]; sent: PhoneOwn['sent'] }) {
  const known = new Set(sent.map(({ id }) => id))
  const leaving = pending.filter(({ noun, input }) => noun === 'paroles' && !known.has(String(input.id)))
  if (leaving.length + sent.length === 0) return null
  return (
    <section aria-labelledby="sent">
      <h2 id="sent">{say('sentTitle')}</h2>
      <ul class="sent">
        {[...leaving].reverse().map(({ input }) => (
          <li key={String(input.id)}>
            <span>{String(input.text)}</span>
            <small>{say('stateSending')}</small>
          </li>
        ))}
        {sent.map(({ id, text, state }) => (
          <li key={id} data-state={state}>
            <span>{text}</span>
            <small>{say(stateKeys[state])}</small>
          </li>
        ))}
      </ul>
    </section>
  )
}
