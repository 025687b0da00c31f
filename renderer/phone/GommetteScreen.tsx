/** @jsxImportSource preact */
import type { PhoneMap } from '../../shared/protocol/phoneMessage.ts'
import { PhoneGommette } from './PhoneGommette.tsx'
import { newId, type PhoneLink } from './PhoneLink.ts'
import { useSignal } from './phoneSignal.ts'
import { type PhoneKey, say, spaced } from './phoneWords.ts'

const outside = 'outside'

/** One gommette: what it is, where it is, how it is called. No map to aim at with a thumb. */
export function GommetteScreen({ link, map }: { link: PhoneLink; map: PhoneMap }) {
  const category = useSignal(map.categories.length === 1 ? (map.categories[0]?.id ?? '') : '')
  const place = useSignal('')
  const label = useSignal('')
  const told = useSignal<PhoneKey | null>(null)
  const isReady = category.value !== '' && (!map.isFirstName || label.value.trim() !== '')
  const send = () => {
    if (!isReady) return
    const id = newId()
    const isOutside = place.value === outside
    const input = {
      commandId: newId(),
      id,
      boardId: map.boardId,
      category: category.value,
      label: label.value,
      communeId: isOutside || place.value === '' ? null : place.value,
      isOutside,
    }
    link.send({ key: id, noun: 'gommettes', name: 'place', input }, (code) => {
      told.value =
        code === 'phoneNotAsked'
          ? 'refusedNotAsked'
          : code === 'phoneTooMany'
            ? 'refusedTooMany'
            : 'refusedOther'
    })
    told.value = 'gommettePlaced'
    label.value = ''
    place.value = ''
  }
  return (
    <>
      <h1>{spaced(map.question)}</h1>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          send()
        }}
      >
        {map.categories.length > 1 ? (
          <fieldset class="slots">
            <legend>{say('gommetteWhat')}</legend>
            {map.categories.map(({ id, title, shape }) => (
              <button
                key={id}
                type="button"
                class="slot category"
                aria-pressed={category.value === id}
                onClick={() => {
                  category.value = id
                  told.value = null
                }}
              >
                <PhoneGommette shape={shape} size={26} />
                {spaced(title)}
              </button>
            ))}
          </fieldset>
        ) : null}
        <label>
          {say('gommetteWhere')}
          <select
            value={place.value}
            onChange={(event) => {
              place.value = event.currentTarget.value
            }}
          >
            <option value="">{say('gommetteNoPlace')}</option>
            {map.communes.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
            <option value={outside}>{say('gommetteOutside')}</option>
          </select>
        </label>
        <label>
          {say(map.isFirstName ? 'gommetteFirstName' : 'gommetteLabel')}
          <input
            value={label.value}
            maxLength={80}
            autocomplete="off"
            onInput={(event) => {
              label.value = event.currentTarget.value
              told.value = null
            }}
          />
        </label>
        <p role="status" class="lead">
          {told.value === null ? '' : say(told.value)}
        </p>
        <button type="submit" class="main" disabled={!isReady}>
          {say('gommettePlace')}
        </button>
      </form>
    </>
  )
}
