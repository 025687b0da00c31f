import { IconSearch, IconX } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import type { TerritoryCommune, TerritoryFinding } from '../../../../shared/contract/maps.ts'
import { territoryName } from '../../../../shared/domain/maps/searchTerritory.ts'
import type { Commune } from '../../../../shared/domain/rows.ts'
import { formatCount } from '../../../../shared/text/typography.ts'
import { useClient, useCommands } from '../../../client/ClientProvider.tsx'
import { newId } from '../../../client/Connection.ts'
import { Field } from '../../../design/Field.tsx'
import { IconButton } from '../../../design/IconButton.tsx'
import { useMessages } from '../../../design/useMessages.ts'
import { useLocale, useWords } from '../../../text/words.ts'
import sheet from '../demarche/SheetPage.module.css'
import { CommunesByHand } from './CommunesByHand.tsx'
import { FindingRow } from './FindingRow.tsx'
import classes from './TerritoryScreen.module.css'
import { useTerritorySearch } from './useTerritorySearch.ts'

/** The communes of the démarche: found by name or postcode, or written by hand. */
export function CommuneSection({ communes }: { communes: readonly Commune[] }) {
  const words = useWords('territory')
  const locale = useLocale()
  const commands = useCommands()
  const messages = useMessages()
  const { connection } = useClient()
  const [text, setText] = useState('')
  const findings = useTerritorySearch(text)
  const codes = useMemo(() => new Set(communes.map(({ code }) => code)), [communes])
  const sorted = useMemo(
    () => [...communes].sort((a, b) => a.name.localeCompare(b.name, locale)),
    [communes, locale],
  )
  const population = communes.reduce((sum, one) => sum + one.population, 0)
  const people = words('populationCount', { count: population, number: formatCount(population, locale) })

  const add = async (wanted: readonly TerritoryCommune[], territory: string) => {
    const fresh = wanted.filter(({ code }) => !codes.has(code))
    if (fresh.length === 0) return
    const answer = await commands.communes.add({
      communes: fresh.map(({ code, name, population }) => ({ id: newId(), code, name, population })),
      territory,
    })
    if (answer.status === 'done') messages.tell(words('communesAdded', { count: fresh.length }))
  }
  const addEpci = async (code: string) => {
    const client = await connection.client()
    const { name, communes: members } = await client.territory.members({ epciCode: code })
    await add(members, territoryName(name))
    setText('')
  }
  const take = (finding: TerritoryFinding) =>
    void (finding.kind === 'epci' ? addEpci(finding.code) : add([finding], ''))

  return (
    <section className={sheet.section} aria-labelledby="communes-title">
      <h2 id="communes-title" className="titre-3">
        {words('communesTitle')}
      </h2>
      <Field
        label={words('search')}
        help={words('searchHelp')}
        value={text}
        onChange={setText}
        icon={<IconSearch stroke={2.2} aria-hidden="true" />}
        spellCheck={false}
        autoComplete="off"
      />
      <p className={classes.spoken} role="status">
        {text.trim() === ''
          ? ''
          : findings === null
            ? words('searching')
            : findings.length === 0
              ? words('nothingFound')
              : words('foundCount', { count: findings.length })}
      </p>
      {findings && findings.length > 0 ? (
        <ul className={classes.findings}>
          {findings.map((finding) => (
            <FindingRow
              key={`${finding.kind} ${finding.code}`}
              finding={finding}
              isTaken={finding.kind === 'commune' && codes.has(finding.code)}
              onTake={() => take(finding)}
              onTakeEpci={(code) => void addEpci(code)}
            />
          ))}
        </ul>
      ) : null}
      {communes.length === 0 ? (
        <p className="second">{words('noCommune')}</p>
      ) : (
        <>
          <p className={sheet.rowTitle}>
            {words('communeSummary', {
              communes: words('communeCount', { count: communes.length }),
              people,
            })}
          </p>
          <ul className={classes.communes}>
            {sorted.map((commune) => (
              <li key={commune.id} className={classes.commune}>
                <span>
                  {commune.name}
                  {commune.population > 0 ? (
                    <span className="second"> {formatCount(commune.population, locale)}</span>
                  ) : null}
                </span>
                <IconButton
                  label={words('removeCommune', { name: commune.name })}
                  icon={<IconX stroke={2.2} aria-hidden="true" />}
                  onClick={() => void commands.communes.remove({ ids: [commune.id] })}
                />
              </li>
            ))}
          </ul>
        </>
      )}
      <CommunesByHand />
    </section>
  )
}
