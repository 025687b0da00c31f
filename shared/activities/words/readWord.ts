import { type Refusal, refuse } from '../../domain/change.ts'
import { isWord } from './wordKey.ts'

const times = /^(.*\S)\s*[x×*]\s*(\d{1,2})$/iu

/**
 * A word as it was typed at speaking speed: « élan x3 » is « élan » said three times, from 1 to 99. A word that ends
 * with a number keeps it (« Agenda 21 », « RX3 »). Refuses what is only punctuation.
 */
export function readWord(typed: string): { text: string; count: number } | Refusal {
  const text = typed.replace(/\s+/g, ' ').trim()
  if (text !== '' && !isWord(text)) return refuse('onlyPunctuation')
  const found = times.exec(text)
  const [, word = '', number = ''] = found ?? []
  const isSpaced = /\s[x×*]\s*\d+$/iu.test(text) || /[×*]\s*\d+$/u.test(text)
  const count = Number.parseInt(number, 10)
  if (!found || !isSpaced || !isWord(word) || count < 1) return { text, count: 1 }
  return { text: word, count }
}
