import { shell as english } from './shell.en.ts'
import { shell as french } from './shell.fr.ts'
import { frenchSpaces } from './typography.ts'

/**
 * A sentence of the shell in the language of `locale` (French unless it is English). For the places that have no
 * page: the terminal and the system's own boxes.
 */
export function shellSentence(
  key: keyof typeof french,
  params: { [name: string]: string | number } = {},
  locale = 'fr',
): string {
  const isEnglish = locale.startsWith('en')
  const text = isEnglish ? english[key] : frenchSpaces(french[key])
  return text.replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => String(params[name] ?? ''))
}
