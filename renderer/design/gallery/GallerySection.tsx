import type { ReactNode } from 'react'
import classes from './Gallery.module.css'

export function GallerySection({
  title,
  wide,
  children,
}: {
  readonly title: string
  readonly wide?: boolean
  readonly children: ReactNode
}) {
  return (
    <section className={classes.section} data-wide={wide || undefined}>
      <h2 className="titre-3">{title}</h2>
      {children}
    </section>
  )
}
