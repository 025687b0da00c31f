import { createContext, useContext } from 'react'
import type { GroupWord } from '../../shared/domain/rows.ts'
import { useWords } from '../text/words.ts'
import type { LanePicture } from './scenePicture.ts'

/** How the démarche on the wall calls its groups (decision 29). */
export const GroupWordContext = createContext<GroupWord>('groupe')

/** « Groupe 2 », « Tablée 2, Les jardiniers », « Tout le monde »; in the word of the picture around, or the one asked. */
export function useGroupName(asked?: GroupWord): (group: LanePicture['group']) => string {
  const words = useWords('wall')
  const around = useContext(GroupWordContext)
  const groupWord = asked ?? around
  return (group) => {
    if (!group) return words('everyone')
    const name = words(groupWord === 'tablee' ? 'tableName' : 'groupName', { number: group.number })
    return group.name === '' || group.name === name ? name : `${name}, ${group.name}`
  }
}
