/** @jsxImportSource preact */

import type { PhoneOwn, PhoneScene } from '../../shared/protocol/phoneMessage.ts'
import { groupName } from './groupName.ts'
import { LanguageBar } from './LanguageBar.tsx'
import { PhoneGommette } from './PhoneGommette.tsx'
import type { PhoneLink } from './PhoneLink.ts'
import { PhoneMark } from './PhoneMark.tsx'
import { useSignal } from './phoneSignal.ts'
import { say, spaced } from './phoneWords.ts'

/** « Quelle est votre tablée ? »: by its gommette, or none. */
export function TableScreen({
  link,
  scene,
  own,
  onDone,
}: {
  link: PhoneLink
  scene: PhoneScene
  own: PhoneOwn
  onDone: () => void
}) {
  const chosen = useSignal<string | null>(own.groupId)
  const firstName = useSignal(own.firstName)
  const sit = async (groupId: string | null) => {
    if (await link.sit(groupId, firstName.value)) onDone()
  }
  return (
    <main class="screen door">
      <header class="top">
        <PhoneMark />
        <p class="place">{spaced(scene.place)}</p>
        <LanguageBar />
      </header>
      <h1>{say(scene.groupWord === 'tablee' ? 'tableTitleTablee' : 'tableTitleGroupe')}</h1>
      <p class="lead">{say('tableText')}</p>
      <fieldset class="tables">
        <legend class="hidden">
          {say(scene.groupWord === 'tablee' ? 'tableTitleTablee' : 'tableTitleGroupe')}
        </legend>
        {scene.groups.map((group) => (
          <button
            key={group.id}
            type="button"
            class="table"
            aria-pressed={chosen.value === group.id}
            onClick={() => {
              chosen.value = group.id
            }}
          >
            <PhoneGommette shape={group.shape} size={52} />
            <span>{groupName(scene, group.id)}</span>
          </button>
        ))}
      </fieldset>
      <button type="button" class="link" onClick={() => void sit(null)}>
        {say('noTable')}
      </button>
      <label for="first-name">{say('firstNameLabel')}</label>
      <input
        id="first-name"
        value={firstName.value}
        maxLength={30}
        autocomplete="off"
        aria-describedby="first-name-help"
        onInput={(event) => {
          firstName.value = event.currentTarget.value
        }}
      />
      <p class="small" id="first-name-help">
        {say('firstNameHelp')}
      </p>
      <div class="foot">
        <button
          type="button"
          class="main"
          disabled={chosen.value === null}
          onClick={() => void sit(chosen.value)}
        >
          {say('tableKeep')}
        </button>
        <p class="small">{say('noAccount')}</p>
      </div>
    </main>
  )
}
