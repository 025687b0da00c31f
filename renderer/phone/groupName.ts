import type { PhoneScene } from '../../shared/protocol/phoneMessage.ts'
import { say, spaced } from './phoneWords.ts'

/** « Tablée 2 », or the name somebody gave it. */
export function groupName(scene: PhoneScene, groupId: string | null): string {
  const group = scene.groups.find(({ id }) => id === groupId)
  if (!group) return ''
  if (group.name.trim() !== '') return spaced(group.name)
  return say(scene.groupWord === 'tablee' ? 'tablee' : 'groupe', { number: group.number })
}
