import { useHasClient } from '../../../../renderer/client/ClientProvider.tsx'
import type { BallotOption } from '../../../domain/ballots/ballotSettings.ts'
import type { Translate } from '../../activity.ts'
import classes from './Settings.module.css'
import { useSourceNames } from './useSourceNames.ts'

export interface OptionOriginProps {
  readonly origins: BallotOption['origins']
  readonly translate: Translate
}

/** Where an option was taken from, in one line; nothing for one that was typed. */
export function OptionOrigin({ origins, translate }: OptionOriginProps) {
  const hasClient = useHasClient()
  if (origins.length === 0 || !hasClient) return null
  return <NamedOrigin origins={origins} translate={translate} />
}

function NamedOrigin({ origins, translate }: OptionOriginProps) {
  const nameOf = useSourceNames()
  const names = [...new Set(origins.map(nameOf))].filter((name) => name !== '')
  return (
    <span className={classes.origin} dir="auto">
      {names.length === 0
        ? translate('ballot.originUnknown')
        : translate('ballot.origin', { names: names.join(' · ') })}
    </span>
  )
}
