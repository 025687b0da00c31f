import { IconLayoutGrid } from '@tabler/icons-react'
import { Button } from '../../../design/Button.tsx'
import { useWords } from '../../../text/words.ts'

/** Opens the board, where what was said is put together. */
export function ArrangeButton({
  areKeysShown,
  onArrange,
}: {
  readonly areKeysShown: boolean
  readonly onArrange: () => void
}) {
  const words = useWords('live')
  return (
    <Button
      size={44}
      icon={<IconLayoutGrid stroke={2.2} aria-hidden="true" />}
      onClick={onArrange}
      {...(areKeysShown ? { keyHint: 'T' } : {})}
    >
      {words('arrange')}
    </Button>
  )
}
