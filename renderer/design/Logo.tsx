import classes from './Logo.module.css'

export interface LogoProps {
  /** `mark` alone (with its label), or `full` with the name of the house beside. */
  readonly look?: 'full' | 'mark'
  /** Width of the mark in px at 100 %, or any CSS length for the wall. */
  readonly size?: number | string
}

/** The table, its chairs, and the spare one: coquelicot by day, bouton d’or on the scene. */
export function Logo({ look = 'full', size = 40 }: LogoProps) {
  return (
    <span className={classes.logo}>
      <svg
        viewBox="0 0 40 34"
        style={{ width: typeof size === 'number' ? `${size / 18}rem` : size }}
        role={look === 'mark' ? 'img' : undefined}
        aria-label={look === 'mark' ? 'Tablée' : undefined}
        aria-hidden={look === 'mark' ? undefined : true}
        focusable="false"
      >
        <circle cx="7.8" cy="5.6" r="3.6" />
        <circle cx="19.6" cy="5.6" r="3.6" />
        <circle className={classes.spare} cx="33.6" cy="4.7" r="4.1" />
        <rect x="1.5" y="12" width="37" height="11.2" rx="5.6" />
        <circle cx="7.8" cy="29.6" r="3.6" />
        <circle cx="19.6" cy="29.6" r="3.6" />
        <circle cx="31.4" cy="29.6" r="3.6" />
      </svg>
      {look === 'full' ? <span className={classes.name}>Tablée</span> : null}
    </span>
  )
}
