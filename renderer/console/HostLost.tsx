import { IconPlugConnectedX } from '@tabler/icons-react'
import { useWireState } from '../client/ClientProvider.tsx'
import { useWords } from '../text/words.ts'
import classes from './HostLost.module.css'

/** Said at the top of the window for as long as the host does not answer. */
export function HostLost() {
  const words = useWords('home')
  if (useWireState() !== 'lost') return <div role="alert" />
  return (
    <div role="alert" className={classes.lost}>
      <IconPlugConnectedX stroke={2.2} aria-hidden="true" />
      {words('hostLost')}
    </div>
  )
}
