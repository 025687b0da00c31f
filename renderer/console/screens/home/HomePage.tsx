import type { ReactNode } from 'react'
import { HomeBar } from './HomeBar.tsx'
import classes from './HomePage.module.css'

/** A page beside the home: its bar, a title, one column. */
export function HomePage({ title, text, children }: { title: string; text?: string; children: ReactNode }) {
  return (
    <div className={classes.page}>
      <HomeBar />
      <main className={classes.column}>
        <h1>{title}</h1>
        {text ? <p className={classes.text}>{text}</p> : null}
        {children}
      </main>
    </div>
  )
}
