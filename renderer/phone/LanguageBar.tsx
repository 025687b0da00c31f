/** @jsxImportSource preact */
import { language, say, speak } from './phoneWords.ts'

/** Two small presses: easy French, the other language. */
export function LanguageBar() {
  const spoken = language.value
  const isEasy = spoken === 'facile'
  return (
    <div class="languages">
      {spoken === 'en' ? null : (
        <button
          type="button"
          class="word"
          aria-pressed={isEasy}
          aria-label={say('easyLong')}
          onClick={() => speak(isEasy ? 'fr' : 'facile')}
        >
          {say('easy')}
        </button>
      )}
      <button
        type="button"
        class="word"
        lang={spoken === 'en' ? 'fr' : 'en'}
        onClick={() => speak(spoken === 'en' ? 'fr' : 'en')}
      >
        {say('language')}
      </button>
    </div>
  )
}
