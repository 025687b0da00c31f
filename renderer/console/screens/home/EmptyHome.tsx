import { useWords } from '../../../text/words.ts'
import classes from './NextEvening.module.css'
import { StartingPoints } from './StartingPoints.tsx'

/** First time here: three ways to begin, a file, an example. */
export function EmptyHome() {
  const words = useWords('home')
  return (
    <div>
      <h1 className={classes.greeting}>{words('setTheTable')}</h1>
      <p className={classes.sentence}>{words('chooseStart')}</p>
      <StartingPoints withGestures />
    </div>
  )
}
