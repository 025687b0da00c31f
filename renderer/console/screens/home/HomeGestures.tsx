import { IconFolder, IconPlayerPlay, IconPlus } from '@tabler/icons-react'
import { useState } from 'react'
import { Button } from '../../../design/Button.tsx'
import { useWords } from '../../../text/words.ts'
import classes from './HomeGestures.module.css'
import { OpenFileDialog } from './OpenFileDialog.tsx'
import { useExample } from './useExample.ts'

/** Open a received file, see an example, start from a blank page. */
export function HomeGestures({ onNew }: { onNew?: () => void }) {
  const words = useWords('home')
  const [isOpening, setIsOpening] = useState(false)
  const { seeExample, isPreparing } = useExample()
  return (
    <div className={classes.gestures}>
      <Button
        size={44}
        icon={<IconFolder stroke={2.2} aria-hidden="true" />}
        onClick={() => setIsOpening(true)}
      >
        {words('openFile')}
      </Button>
      <Button
        size={44}
        loading={isPreparing}
        icon={<IconPlayerPlay stroke={2.2} aria-hidden="true" />}
        onClick={seeExample}
      >
        {words('seeExample')}
      </Button>
      {onNew ? (
        <Button size={44} icon={<IconPlus stroke={2.2} aria-hidden="true" />} onClick={onNew}>
          {words('startBlank')}
        </Button>
      ) : null}
      {isOpening ? <OpenFileDialog onClose={() => setIsOpening(false)} /> : null}
    </div>
  )
}
