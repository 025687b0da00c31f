import { Gommette } from '../../../../renderer/design/Gommette.tsx'
import { typeset } from '../../../text/typography.ts'
import { drawRadar } from '../radarDrawing.ts'
import { readLevels } from '../readLevels.ts'
import { spreadText } from '../reportRadar.ts'
import type { MatrixBoardProps } from './Board.tsx'
import { RadarFigure } from './RadarFigure.tsx'
import { profileName, radarLabel } from './radarWords.ts'
import classes from './TableBoard.module.css'

const side = 260

/** The radar above its table, with its profiles and how far apart they are on each criterion. */
export function RadarPanel({ content, translate, locale }: MatrixBoardProps) {
  const { profiles, spreads } = readLevels(content)
  const { rows } = content.document
  if (profiles.length === 0)
    return <p className={classes.radarEmpty}>{typeset(translate('matrix.radarEmpty'), locale)}</p>
  return (
    <section className={classes.radarPanel} aria-label={translate('matrix.radar')}>
      <RadarFigure
        radar={drawRadar(rows.length, profiles, side)}
        textPx={17}
        label={radarLabel(content, profiles, translate)}
      />
      <ul className={classes.profiles}>
        {profiles.map((profile) => (
          <li key={profile.id}>
            {profile.group ? <Gommette shape={profile.group.shape} size={20} /> : null}
            {profileName(profile, content, translate)}
          </li>
        ))}
      </ul>
      <ol className={classes.spreads}>
        {rows.map((row, index) => (
          <li key={row.id}>
            <span>{typeset(row.title, locale)}</span>
            <strong>{typeset(spreadText(spreads[index] ?? null, translate), locale)}</strong>
          </li>
        ))}
      </ol>
    </section>
  )
}
