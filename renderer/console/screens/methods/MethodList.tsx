import { IconFileExport, IconPencilPlus } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { methodEntry } from '../../../../shared/domain/methods/methodEntry.ts'
import type { LibraryMethod } from '../../../../shared/domain/methods/ownMethod.ts'
import { searchMethods } from '../../../../shared/domain/methods/searchMethods.ts'
import { suggestMethods } from '../../../../shared/domain/methods/suggestMethods.ts'
import { Button } from '../../../design/Button.tsx'
import { useMessages } from '../../../design/useMessages.ts'
import { useLocale, useWords } from '../../../text/words.ts'
import { usePageTitle } from '../../usePageTitle.ts'
import { blankMethod } from './blankMethod.ts'
import { exportMethods } from './exportMethods.ts'
import { ImportButton } from './ImportButton.tsx'
import type { LibrarySearch } from './librarySearch.ts'
import { MethodFilters } from './MethodFilters.tsx'
import { MethodForm } from './MethodForm.tsx'
import classes from './MethodList.module.css'
import { MethodRow } from './MethodRow.tsx'
import { TimeAndPeople } from './TimeAndPeople.tsx'
import { useReason } from './useReason.ts'

/** Every method, or those that answer: a search, filters, « J’ai 25 minutes et 40 personnes ». */
export function MethodList({
  library,
  search,
  onSearch,
}: {
  library: readonly LibraryMethod[]
  search: LibrarySearch
  onSearch: (search: LibrarySearch) => void
}) {
  const words = useWords('methods')
  const language = useLocale()
  const reasonOf = useReason()
  const messages = useMessages()
  const [isWriting, setWriting] = useState(false)
  usePageTitle(words('title'))
  const present = useMemo(() => library.filter(({ removedAt }) => removedAt === null), [library])
  const mine = useMemo(() => present.filter(({ isOwn }) => isOwn), [present])
  const entries = useMemo(
    () =>
      library
        .filter(({ isOwn, removedAt }) =>
          search.whose === 'removed'
            ? removedAt !== null
            : removedAt === null && (isOwn || search.whose === 'all'),
        )
        .map(({ method, guides }) => methodEntry(method, language, guides[language])),
    [library, language, search.whose],
  )
  const { atHand } = search
  const shown = useMemo(
    () =>
      atHand
        ? suggestMethods(entries, atHand)
        : searchMethods(entries, search.typed, search.filters).map((method) => ({ method, reason: null })),
    [entries, search.typed, search.filters, atHand],
  )
  const owned = useMemo(
    () => new Map(library.flatMap((one) => (one.isOwn ? [[one.method.id, one] as const] : []))),
    [library],
  )
  return (
    <>
      <header className={classes.head}>
        <div>
          <h1>{words('title')}</h1>
          <p className="second">{words('count', { count: present.length })}</p>
        </div>
        <div className={classes.gestures}>
          {mine.length > 0 ? (
            <Button
              icon={<IconFileExport stroke={2.2} aria-hidden="true" />}
              onClick={() => messages.tell(words('exported', { name: exportMethods(mine, words('mine')) }))}
            >
              {words('exportMine')}
            </Button>
          ) : null}
          <ImportButton onImported={() => onSearch({ ...search, whose: 'mine', atHand: null })} />
          <Button icon={<IconPencilPlus stroke={2.2} aria-hidden="true" />} onClick={() => setWriting(true)}>
            {words('write')}
          </Button>
        </div>
      </header>
      <div className={classes.columns}>
        <MethodFilters search={search} onSearch={onSearch} />
        <section className={classes.results} aria-label={words('list')}>
          <TimeAndPeople atHand={atHand} onAsk={(asked) => onSearch({ ...search, atHand: asked })} />
          <p role="status" className={classes.found}>
            {atHand ? words('suggestions', atHand) : words('found', { count: shown.length })}
          </p>
          {shown.length === 0 ? (
            <p className={classes.nothing}>
              {words(atHand ? 'noSuggestion' : search.whose === 'mine' ? 'noMine' : 'nothing')}
            </p>
          ) : null}
          <ul className={classes.list}>
            {shown.map(({ method, reason }) => (
              <MethodRow
                key={method.id}
                method={method}
                reason={reason ? reasonOf(reason) : null}
                own={owned.get(method.id) ?? null}
              />
            ))}
          </ul>
        </section>
      </div>
      {isWriting ? (
        <MethodForm
          title={words('writeTitle')}
          draftName="new"
          initial={blankMethod({ name: words('newName'), language })}
          onClose={() => setWriting(false)}
        />
      ) : null}
    </>
  )
}
