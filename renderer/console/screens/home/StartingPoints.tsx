import { useState } from 'react'
import { Button } from '../../../design/Button.tsx'
import { RoomGlyph } from '../../../design/RoomGlyph.tsx'
import { useWords } from '../../../text/words.ts'
import { HomeGestures } from './HomeGestures.tsx'
import { NewDemarcheDialog } from './NewDemarcheDialog.tsx'
import classes from './StartingPoints.module.css'
import { blankStart, startingPoints } from './startingPoints.ts'

/** The starting points, each with its room seen from above and one button. */
export function StartingPoints({
  withBlank = false,
  withGestures = false,
}: {
  withBlank?: boolean
  withGestures?: boolean
}) {
  const words = useWords('home')
  const [chosen, setChosen] = useState<string | null | undefined>(undefined)
  const points = withBlank ? [...startingPoints, blankStart] : startingPoints
  return (
    <>
      <ul className={classes.list}>
        {points.map((point, index) => (
          <li key={point.name} className={classes.row}>
            <RoomGlyph plan={point.plan} size={56} />
            <div className={classes.words}>
              <h2 className={`titre-3 ${classes.name}`}>{words(point.name)}</h2>
              <p className={classes.text}>{words(point.text)}</p>
            </div>
            <Button
              variant={index === 0 ? 'plein' : 'contour'}
              aria-label={words('chooseNamed', { name: words(point.name) })}
              onClick={() => setChosen(point.template)}
            >
              {words('choose')}
            </Button>
          </li>
        ))}
      </ul>
      {withGestures ? <HomeGestures onNew={() => setChosen(null)} /> : null}
      {chosen === undefined ? null : (
        <NewDemarcheDialog start={chosen} onClose={() => setChosen(undefined)} />
      )}
    </>
  )
}
