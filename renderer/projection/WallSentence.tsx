import { type Replica, rowsIn } from '../../shared/replica/Replica.ts'
import { useLocale, useWords } from '../text/words.ts'
import { useGroupName } from './useGroupName.ts'
import { wallContent } from './wallContent.ts'
import { wallSentence } from './wallSentence.ts'

export interface WallSentenceProps {
  readonly replica: Replica
  readonly now: number
}

/** One sentence that says what the hall sees, for who reads the screen by ear. */
export function WallSentence({ replica, now }: WallSentenceProps) {
  const words = useWords('wall')
  const locale = useLocale()
  const groupName = useGroupName(rowsIn(replica, 'demarches')[0]?.groupWord)
  const sentence = wallSentence(replica, wallContent(replica, now, locale), { words, groupName, locale })
  return <p className="hors-vue">{sentence}</p>
}
