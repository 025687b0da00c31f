import type { ReactNode } from 'react'
import classes from './Tabs.module.css'

export type TabTone = 'ciel' | 'or' | 'dragee'

export interface TabItem<Value extends string> {
  readonly value: Value
  readonly label: string
  readonly tone: TabTone
  readonly icon?: ReactNode
}

export interface TabsProps<Value extends string> {
  /** What the tabs divide. */
  readonly label: string
  readonly items: readonly TabItem<Value>[]
  readonly value: Value
  readonly onChange: (value: Value) => void
}

/** Divider tabs of a binder: the open one is taller and keeps its colour. They sit on the bottom of their bar. */
export function Tabs<Value extends string>({ label, items, value, onChange }: TabsProps<Value>) {
  return (
    <nav className={classes.tabs} aria-label={label}>
      {items.map((item) => (
        <button
          key={item.value}
          type="button"
          className={classes.tab}
          data-tone={item.tone}
          aria-current={item.value === value ? 'page' : undefined}
          onClick={() => onChange(item.value)}
        >
          {item.icon}
          {item.label}
        </button>
      ))}
    </nav>
  )
}

/** The colour of the open tab, running along the top of its sheet. */
export function SheetEdge({ tone }: { readonly tone: TabTone }) {
  return <div className={classes.edge} data-tone={tone} aria-hidden="true" />
}
