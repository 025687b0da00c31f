/** @jsxImportSource preact */

import type { PhoneBoard, PhoneOwn } from '../../shared/protocol/phoneMessage.ts'
import { newId, type PhoneLink } from './PhoneLink.ts'
import { useSignal } from './phoneSignal.ts'
import { keep, readKept } from './phoneStorage.ts'
import { language, type PhoneKey, say, spaced } from './phoneWords.ts'
import { SentList } from './SentList.tsx'

/** Longest parole, in signs: the rule of the host (`captureContribution.ts`). */
const mostSigns = 280

const refusalKeys: { [code: string]: PhoneKey } = {
  phoneTooMany: 'refusedTooMany',
  phoneNotAsked: 'refusedNotAsked',
  textTooLong: 'refusedLong',
}

/** A parole for the board of one’s table: it is read before the hall sees it. */
export function ContributeScreen({
  link,
  board,
  own,
}: {
  link: PhoneLink
  board: PhoneBoard
  own: PhoneOwn
}) {
  const draft = `draft.${board.boardId}`
  const text = useSignal(readKept(draft))
  const slot = useSignal<string | null>(null)
  const problem = useSignal<PhoneKey | null>(null)
  const write = (typed: string) => {
    text.value = typed
    keep(draft, typed)
    problem.value = null
  }
  const left = mostSigns - [...text.value.trim()].length
  const isEmpty = text.value.trim() === ''
  const send = () => {
    if (isEmpty || left < 0) return
    const sent = text.value
    const id = newId()
    link.send(
      {
        key: id,
        noun: 'paroles',
        name: 'send',
        input: { commandId: newId(), id, boardId: board.boardId, slot: slot.value, text: sent },
      },
      (code) => {
        if (text.value === '') write(sent)
        problem.value = refusalKeys[code] ?? 'refusedOther'
      },
    )
    write('')
  }
  const consigne =
    language.value === 'facile' && board.consigneFacile !== '' ? board.consigneFacile : board.consigne
  return (
    <>
      <h1>{spaced(board.question || consigne)}</h1>
      {board.question !== '' && consigne !== '' ? <p class="lead">{spaced(consigne)}</p> : null}
      <form
        onSubmit={(event) => {
          event.preventDefault()
          send()
        }}
      >
        {board.slots.length > 1 ? (
          <fieldset class="slots">
            <legend>{say('contributeSlot')}</legend>
            {board.slots.map(({ id, title }) => (
              <button
                key={id}
                type="button"
                class="slot"
                aria-pressed={slot.value === id}
                onClick={() => {
                  slot.value = slot.value === id ? null : id
                }}
              >
                {spaced(title)}
              </button>
            ))}
          </fieldset>
        ) : null}
        <label for="parole">{say('contributeLabel')}</label>
        <textarea
          id="parole"
          rows={4}
          value={text.value}
          aria-describedby="parole-help"
          onInput={(event) => write(event.currentTarget.value)}
        />
        <p class="small" id="parole-help">
          {left < 0
            ? say('signsOver', { count: -left })
            : left <= mostSigns * 0.2
              ? say('signsLeft', { count: left })
              : say('contributeHelp')}
        </p>
        <p class="problem" role="alert">
          {problem.value === null ? '' : say(problem.value)}
        </p>
        <button type="submit" class="main" disabled={isEmpty || left < 0}>
          {say('send')}
        </button>
      </form>
      <SentList pending={link.outbox.pending.value} sent={own.sent} />
    </>
  )
}
