import {
  IconArrowDown,
  IconArrowUp,
  IconBook2,
  IconColumns3,
  IconCopy,
  IconDotsVertical,
  IconLayoutColumns,
  IconPencil,
  IconPrinter,
  IconTrash,
} from '@tabler/icons-react'
import { inOrder } from '../../../../shared/domain/agenda/inOrder.ts'
import { rowsIn } from '../../../../shared/replica/Replica.ts'
import { useDemarche } from '../../../client/ClientProvider.tsx'
import { ContextMenu, type MenuSection } from '../../../design/ContextMenu.tsx'
import { IconButton } from '../../../design/IconButton.tsx'
import { useWords } from '../../../text/words.ts'
import { goTo, useRoute } from '../../routes.ts'
import type { AgendaBlockProps } from './AgendaBlock.tsx'
import { methodsOfSequence } from './methodsOfSequence.ts'

const icons = { stroke: 2.2, 'aria-hidden': true } as const

/** Everything a block can do, its drags included. */
export function BlockMenu({
  sequence,
  agenda,
  methods,
  groupWord,
  gestures,
  isFirst,
  isLast,
  onEdit,
  onMoveBy,
  onRemove,
}: AgendaBlockProps) {
  const words = useWords('agenda')
  const route = useRoute()
  const ateliers = useDemarche((replica) => rowsIn(replica, 'ateliers'))
  const others = inOrder(ateliers)
    .map((atelier, index) => ({ atelier, number: index + 1 }))
    .filter(({ atelier }) => atelier.id !== agenda.atelier.id)
  const sections: MenuSection[] = [
    {
      entries: [
        {
          label: words('edit'),
          keyHint: 'Entrée',
          icon: <IconPencil {...icons} />,
          onPress: () => onEdit(sequence),
        },
        {
          label: words('duplicate'),
          icon: <IconCopy {...icons} />,
          onPress: () => void gestures.duplicate(sequence),
        },
        {
          label: words(groupWord === 'tablee' ? 'splitTablee' : 'split'),
          icon: <IconColumns3 {...icons} />,
          onPress: () => void gestures.split(sequence),
        },
        {
          label: words('addLane'),
          icon: <IconLayoutColumns {...icons} />,
          onPress: () => void gestures.addLane(sequence),
        },
      ],
    },
    {
      title: words('move'),
      entries: [
        {
          label: words('moveUp'),
          keyHint: 'Alt ↑',
          icon: <IconArrowUp {...icons} />,
          unavailable: isFirst,
          onPress: () => onMoveBy(sequence, -1),
        },
        {
          label: words('moveDown'),
          keyHint: 'Alt ↓',
          icon: <IconArrowDown {...icons} />,
          unavailable: isLast,
          onPress: () => onMoveBy(sequence, 1),
        },
      ],
    },
    {
      entries: [
        {
          label: words('remove'),
          keyHint: 'Suppr',
          removes: true,
          icon: <IconTrash {...icons} />,
          onPress: () => onRemove(sequence),
        },
      ],
    },
  ]
  const used = methodsOfSequence(sequence, agenda.lanes, methods)
  if (used.length > 0) {
    sections.splice(1, 0, {
      entries: [
        ...used.map(({ id, name }) => ({
          label: used.length === 1 ? words('seeMethod') : words('seeMethodNamed', { name }),
          icon: <IconBook2 {...icons} />,
          onPress: () => goTo({ screen: 'methods', methodId: id }),
        })),
        {
          label: words('printSupports'),
          icon: <IconPrinter {...icons} />,
          onPress: () => {
            if ('demarcheId' in route)
              goTo({ screen: 'prints', demarcheId: route.demarcheId, atelierId: agenda.atelier.id })
          },
        },
      ],
    })
  }
  if (others.length > 0) {
    sections.splice(-1, 0, {
      title: words('copyTo'),
      entries: others.map(({ atelier, number }) => ({
        label: words('copyToAtelier', { number }),
        onPress: () => void gestures.copyTo(sequence, atelier.id, number),
      })),
    })
  }
  return (
    <ContextMenu sections={sections}>
      <IconButton
        label={words('gestures', { title: sequence.title })}
        icon={<IconDotsVertical stroke={2.2} />}
      />
    </ContextMenu>
  )
}
