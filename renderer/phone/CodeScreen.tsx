/** @jsxImportSource preact */

import type { JoinRefusal } from '../../shared/protocol/phoneMessage.ts'
import { LanguageBar } from './LanguageBar.tsx'
import type { PhoneLink } from './PhoneLink.ts'
import { PhoneMark } from './PhoneMark.tsx'
import { useSignal } from './phoneSignal.ts'
import { type PhoneKey, say } from './phoneWords.ts'

const sentences: { [code in JoinRefusal]: PhoneKey } = {
  wrongCode: 'codeWrong',
  otherAtelier: 'otherAtelier',
  kicked: 'kicked',
  tooFast: 'codeWait',
  full: 'codeFull',
  closed: 'offline',
}

/** The code of the hall, for who typed the address instead of aiming at the square. */
export function CodeScreen({ link }: { link: PhoneLink }) {
  const typed = useSignal('')
  const refusal = link.refusal.value
  return (
    <main class="screen door">
      <header class="top">
        <PhoneMark />
        <LanguageBar />
      </header>
      <h1>{say('codeTitle')}</h1>
      <p class="lead" id="code-help">
        {say('codeText')}
      </p>
      <form
        onSubmit={(event) => {
          event.preventDefault()
          if (typed.value.trim() !== '') link.enter(typed.value)
        }}
      >
        <label for="code">{say('codeLabel')}</label>
        <input
          id="code"
          class="code"
          value={typed.value}
          maxLength={12}
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          aria-describedby="code-help"
          aria-invalid={refusal !== null}
          onInput={(event) => {
            typed.value = event.currentTarget.value
          }}
        />
        <p class="problem" role="alert">
          {refusal === null ? '' : say(sentences[refusal])}
        </p>
        <button type="submit" class="main">
          {say('codeEnter')}
        </button>
      </form>
      <p class="small">{say('noInternet')}</p>
    </main>
  )
}
