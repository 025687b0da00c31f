import classes from './Skeleton.module.css'

export interface SkeletonProps {
  /** Blank papers, one under the other. */
  readonly blocks?: number
  /** Height of each, in px at 100 %. */
  readonly height?: number
  /** What is being fetched, said once to readers of the screen. */
  readonly label: string
}

/** Blank paper where something will be. Shows only after 300 ms, and never moves. */
export function Skeleton({ blocks = 3, height = 72, label }: SkeletonProps) {
  return (
    <div className={classes.skeleton} role="status">
      <span className="hors-vue">{label}</span>
      {Array.from({ length: blocks }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: blank papers are all the same
        <div key={index} className={classes.block} style={{ height: `${height / 18}rem` }} aria-hidden="true">
          <span />
          <span />
        </div>
      ))}
    </div>
  )
}
