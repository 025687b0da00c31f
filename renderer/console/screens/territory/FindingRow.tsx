import type { TerritoryFinding } from '../../../../shared/contract/maps.ts'
import { formatCount } from '../../../../shared/text/typography.ts'
import { Button } from '../../../design/Button.tsx'
import { useLocale, useWords } from '../../../text/words.ts'
import classes from './TerritoryScreen.module.css'

/** One answer of the search: an intercommunalité to take whole, or a commune and the one it belongs to. */
export function FindingRow({
  finding,
  isTaken,
  onTake,
  onTakeEpci,
}: {
  finding: TerritoryFinding
  isTaken: boolean
  onTake: () => void
  onTakeEpci: (code: string) => void
}) {
  const words = useWords('territory')
  const locale = useLocale()
  const { kind, name, population, postcodes, communeCount, epci } = finding
  const people = words('populationCount', { count: population, number: formatCount(population, locale) })
  return (
    <li className={classes.finding}>
      <span className={classes.findingWords}>
        <span className={classes.findingName}>{name}</span>{' '}
        <span className="second">
          {kind === 'epci'
            ? words('communeSummary', { communes: words('communeCount', { count: communeCount }), people })
            : `${postcodes.join(', ')} · ${people}`}
        </span>
      </span>
      {epci ? (
        <Button variant="discret" size={44} onClick={() => onTakeEpci(epci.code)}>
          {words('takeEpci', { name: epci.name })}
        </Button>
      ) : null}
      <Button size={44} unavailable={isTaken ? words('taken') : false} onClick={onTake}>
        {kind === 'epci' ? words('takeAll', { count: communeCount }) : words('takeOne')}
      </Button>
    </li>
  )
}
