import { IconPlugConnectedX } from '@tabler/icons-react'
import { useLayoutEffect, useRef } from 'react'
import { useWireState } from '../client/ClientProvider.tsx'
import { useWords } from '../text/words.ts'
import classes from './HostLost.module.css'

/**
 * Said at the top of the window for as long as the host does not answer. It covers nothing: it pushes the screen down, and
 * gives its height to the screens that fill the window (`--haut-avis`).
 */
export function HostLost() {
  const words = useWords('home')
  const isLost = useWireState() === 'lost'
  const notice = useRef<HTMLDivElement>(null)
  useLayoutEffect(() => {
    const root = document.documentElement
    if (!isLost || !notice.current) return
    const observer = new ResizeObserver(([entry]) =>
      root.style.setProperty('--haut-avis', `${entry?.target.getBoundingClientRect().height ?? 0}px`),
    )
    observer.observe(notice.current)
    return () => {
      observer.disconnect()
      root.style.removeProperty('--haut-avis')
    }
  }, [isLost])
  if (!isLost) return <div role="alert" />
  return (
    <div ref={notice} role="alert" className={classes.lost}>
      <IconPlugConnectedX stroke={2.2} aria-hidden="true" />
      {words('hostLost')}
    </div>
  )
}
