import type { ReactNode } from 'react'
import { usePageTitle } from '../../usePageTitle.ts'
import classes from './SheetPage.module.css'

/** One page on the sheet of a démarche: its title, a sentence, its content, scrolling on its own. */
export function SheetPage({
  title,
  text,
  context = [],
  children,
}: {
  title: string
  text?: string
  /** What the window's title says after the page's: the atelier, the démarche. */
  context?: readonly string[]
  children: ReactNode
}) {
  usePageTitle(title, ...context)
  return (
    <main className={classes.page}>
      <div className={classes.column}>
        <h1 className={classes.title}>{title}</h1>
        {text ? <p className={classes.text}>{text}</p> : null}
        {children}
      </div>
    </main>
  )
}
