import { useMemo } from 'react'
import type { MethodSummary } from '../../../../shared/contract/methods.ts'
import type { AtelierId, SequenceId } from '../../../../shared/domain/ids.ts'
import type { Sequence, SequenceKind } from '../../../../shared/domain/rows.ts'
import { useCommands } from '../../../client/ClientProvider.tsx'
import { useMessages } from '../../../design/useMessages.ts'
import { useLocale, useWords } from '../../../text/words.ts'

type Place = { beforeId: SequenceId } | { afterId: SequenceId } | { at: 'end' }

/** What the editor does to an agenda: each gesture is one command, told in one sentence with its way back. */
export function useAgendaGestures(atelierId: AtelierId) {
  const words = useWords('agenda')
  const commands = useCommands()
  const messages = useMessages()
  const language = useLocale()
  return useMemo(() => {
    const tell = (text: string) =>
      messages.tell(text, { label: words('undo'), onPress: () => void commands.history.undo({}) })
    const changeDuration = (sequenceId: SequenceId, minutes: number) =>
      void commands.sequences.changeDurations({ durations: [{ sequenceId, minutes }] })
    return {
      insertMethod: async (method: Pick<MethodSummary, 'id' | 'name'>, place: Place) => {
        const answer = await commands.sequences.add({ atelierId, methodId: method.id, language, place })
        if (answer.status === 'done') tell(words('insertedPlain', { title: method.name }))
      },
      insertBlank: async (place: Place, kind: SequenceKind = 'plenary') => {
        const title = words('blankTitle')
        const answer = await commands.sequences.add({
          atelierId,
          methodId: null,
          title,
          kind,
          minutes: 15,
          language,
          place,
        })
        if (answer.status === 'done') tell(words('insertedPlain', { title }))
      },
      move: (sequenceId: SequenceId, place: Place) => commands.sequences.move({ sequenceId, place }),
      changeDuration,
      duplicate: async ({ id, title }: Sequence) => {
        const answer = await commands.sequences.duplicate({ sequenceId: id })
        if (answer.status === 'done') tell(words('duplicated', { title }))
      },
      copyTo: async ({ id, title }: Sequence, toAtelierId: AtelierId, number: number) => {
        const answer = await commands.sequences.copy({
          sequenceIds: [id],
          toAtelierId,
          place: { at: 'end' },
        })
        if (answer.status === 'done') tell(words('copied', { title, number }))
      },
      split: ({ id }: Sequence) => commands.sequences.split({ sequenceId: id }),
      addLane: ({ id }: Sequence) => commands.lanes.add({ sequenceId: id, groupId: null }),
      remove: async ({ id, title }: Sequence) => {
        const answer = await commands.sequences.remove({ sequenceId: id })
        if (answer.status === 'done') tell(words('removed', { title }))
      },
    }
  }, [atelierId, words, commands, messages, language])
}

export type AgendaGestures = ReturnType<typeof useAgendaGestures>
