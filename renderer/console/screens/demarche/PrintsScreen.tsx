import { IconPrinter } from '@tabler/icons-react'
import type { Atelier } from '../../../../shared/domain/rows.ts'
import { Button } from '../../../design/Button.tsx'
import { useWords } from '../../../text/words.ts'
import classes from './SheetPage.module.css'
import { SheetPage } from './SheetPage.tsx'

/** What is printed for the evening: the participants' schedule and the team's run sheet. */
export function PrintsScreen({ atelier }: { atelier: Atelier }) {
  const words = useWords('demarche')
  const prints = [
    { name: words('printParticipants'), text: words('printParticipantsText') },
    { name: words('printTeam'), text: words('printTeamText') },
  ]
  return (
    <SheetPage title={words('printsTitle')} text={words('printsText')} context={[atelier.title]}>
      <ul className={classes.rows}>
        {prints.map(({ name, text }) => (
          <li key={name} className={classes.row}>
            <div className={classes.rowWords}>
              <h2 className="titre-4">{name}</h2>
              <p className="second">{text}</p>
            </div>
            <Button
              icon={<IconPrinter stroke={2.2} aria-hidden="true" />}
              aria-label={words('printNamed', { name })}
              unavailable={words('printUnavailable')}
            >
              {words('printIt')}
            </Button>
          </li>
        ))}
      </ul>
    </SheetPage>
  )
}
