import type { ShelfItem } from '../../../../shared/domain/rows.ts'
import { useCommands } from '../../../client/ClientProvider.tsx'
import { useMessages } from '../../../design/useMessages.ts'
import { useWords } from '../../../text/words.ts'

/** Archive, bin and back; each told in one sentence with its way back. */
export function useShelfGestures({ id, title, state }: ShelfItem) {
  const words = useWords('home')
  const commands = useCommands()
  const messages = useMessages()
  const setArchived = async (isArchived: boolean) => {
    const answer = await commands.shelf.archive({ id, isArchived })
    if (answer.status !== 'done') return
    messages.tell(words(isArchived ? 'archivedMessage' : 'unarchivedMessage', { title }), {
      label: words('undo'),
      onPress: () => void commands.shelf.archive({ id, isArchived: !isArchived }),
    })
  }
  return {
    archive: () => void setArchived(true),
    unarchive: () => void setArchived(false),
    remove: async () => {
      const answer = await commands.shelf.remove({ id })
      if (answer.status !== 'done') return
      messages.tell(words('removedMessage', { title }), {
        label: words('undo'),
        onPress: async () => {
          await commands.shelf.putBack({ id })
          if (state === 'archived') await commands.shelf.archive({ id, isArchived: true })
        },
      })
    },
    putBack: async () => {
      const answer = await commands.shelf.putBack({ id })
      if (answer.status === 'done') messages.tell(words('putBackMessage', { title }))
    },
  }
}
