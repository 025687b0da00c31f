import { type Locale, typeset } from '../../../text/typography.ts'
import type { Translate } from '../../activity.ts'
import { type Clash, type Forum, titleOf } from '../readForum.ts'

/** What does not hold, in one sentence. */
export function clashSentence(clash: Clash, translate: Translate, locale: Locale): string {
  const say = (key: string, params: { [name: string]: string }) =>
    typeset(translate(`openSpace.${key}`, params), locale)
  if (clash.kind === 'order')
    return say('clashOrder', { title: titleOf(clash.session), other: titleOf(clash.before) })
  const [one, other] = clash.sessions
  if (!one || !other) return ''
  return clash.kind === 'cell'
    ? say('clashCell', { round: one.round.label, place: one.place.name })
    : say('clashInitiator', {
        name: clash.name,
        round: one.round.label,
        one: titleOf(one),
        other: titleOf(other),
      })
}

/** The sentences of each workshop that does not hold. */
export function clashTextOf(forum: Forum, translate: Translate, locale: Locale): Map<string, string> {
  const texts = new Map<string, string>()
  for (const clash of forum.clashes) {
    const sentence = clashSentence(clash, translate, locale)
    const sessions = clash.kind === 'order' ? [clash.session] : clash.sessions
    for (const session of sessions)
      texts.set(session.id, [texts.get(session.id), sentence].filter((text) => text).join(' '))
  }
  return texts
}
