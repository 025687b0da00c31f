import classes from './Loader.module.css'

/** Three chairs filling in turn. Lives only inside a pressed button or a sentence, never over a screen. */
export function Loader() {
  return (
    <svg className={classes.loader} viewBox="0 0 22 22" aria-hidden="true" focusable="false">
      <circle cx="3.5" cy="11" r="2.6" />
      <circle cx="11" cy="11" r="2.6" />
      <circle cx="18.5" cy="11" r="2.6" />
    </svg>
  )
}
