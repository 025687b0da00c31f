import type { WallClock } from '../../shared/activities/projectionProps.ts'
import { type Replica, rowIn } from '../../shared/replica/Replica.ts'
import { formatDayInLetters, type Locale, typeset } from '../../shared/text/typography.ts'
import type { Words } from '../text/words.ts'
import type { LanePicture } from './scenePicture.ts'
import type { WallContent } from './wallContent.ts'

export type SentenceTools = {
  words: Words<'wall'>
  groupName: (group: LanePicture['group']) => string
  locale: Locale
}

/** What the hall sees, in a sentence or two to be read aloud (the `A` of Conduite, and screen readers). */
export function wallSentence(replica: Replica, content: WallContent, tools: SentenceTools): string {
  const { words } = tools
  const said = sceneSentence(replica, content, tools)
  const message = content.message === '' ? '' : words('seenMessage', { message: content.message })
  return typeset([said, message].filter((part) => part !== '').join(' '), tools.locale)
}

function sceneSentence(
  replica: Replica,
  { scene }: WallContent,
  { words, groupName, locale }: SentenceTools,
): string {
  const flat = (text: string) => text.replace(/\s*\n\s*/gu, ' ')
  switch (scene.kind) {
    case 'masked':
      return words('seenMasked')
    case 'waiting':
      return words('waiting')
    case 'welcome': {
      const time = scene.start && 'text' in scene.start ? scene.start.text : ''
      const start = scene.start?.kind === 'at' ? words('welcomeStartsAt', { time }) : ''
      return [flat(words('welcomeTitle')), start, scene.message].filter((part) => part !== '').join(' ')
    }
    case 'instruction': {
      const asked = [scene.question, scene.consigne].filter((part) => part !== '')
      const said = {
        title: scene.sequenceTitle,
        consigne: asked.map((part) => ended(flat(part))).join(' '),
      }
      const isBreak = scene.sequenceKind === 'break' || scene.sequenceKind === 'meal'
      return `${words('seenInstruction', said)} ${clockSentence(scene.clock, words, isBreak)}`
    }
    case 'lanes': {
      const asked = scene.lanes.filter((lane) => lane.question.trim() !== '')
      const lanes = asked.map((lane) => `${groupName(lane.group)}, ${flat(lane.question)}`).join(' ; ')
      const title = flat(scene.common || scene.sequenceTitle)
      const said =
        asked.length > 0
          ? words('seenLanes', { title, lanes: ended(lanes) })
          : scene.common === ''
            ? words('seenTogether', { title })
            : words('seenInstruction', { title: scene.sequenceTitle, consigne: ended(title) })
      return `${said} ${clockSentence(scene.clock, words)}`
    }
    case 'board': {
      const title = scene.question || rowIn(replica, 'boards', scene.boardId)?.title || scene.sequenceTitle
      return `${words('seenBoard', { title })} ${clockSentence(scene.clock, words)}`
    }
    case 'schedule': {
      const current = scene.lines.find((line) => line.state === 'current')
      return current ? words('seenSchedule', { title: current.title }) : words('seenScheduleAll')
    }
    case 'review':
      return `${flat(words('reviewTitle'))} ${words('reviewFigures', { count: scene.contributions })}`
    case 'thanks': {
      if (!scene.next) return words('thanksTitle')
      const day = formatDayInLetters(scene.next.day, locale, 'without')
      return `${words('thanksTitle')} ${words('thanksNextAt', { day, time: scene.next.timeText })}`
    }
  }
}

/** A full stop, unless the text ends by itself. */
function ended(text: string): string {
  return /[.?!…]$/u.test(text.trim()) ? text : `${text}.`
}

function clockSentence(clock: WallClock | null, words: Words<'wall'>, isBreak = false): string {
  if (clock === null || clock.state === 'none') return ''
  if (clock.state === 'paused') return words('seenPaused')
  if (clock.state === 'overtime') return words(isBreak ? 'breakOver' : 'timeUp').replaceAll('\n', ' ')
  const count = Number.parseInt(clock.text, 10)
  return words('seenRemaining', { count, time: clock.endText })
}
