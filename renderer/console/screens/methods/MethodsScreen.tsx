import { useMemo, useState } from 'react'
import { Button } from '../../../design/Button.tsx'
import { EmptyState } from '../../../design/EmptyState.tsx'
import { Skeleton } from '../../../design/Skeleton.tsx'
import { useWords } from '../../../text/words.ts'
import { goTo, type Route } from '../../routes.ts'
import { useMethodLibrary } from '../../useMethods.ts'
import { HomeBar } from '../home/HomeBar.tsx'
import { anySearch } from './librarySearch.ts'
import { MethodList } from './MethodList.tsx'
import { MethodPage } from './MethodPage.tsx'
import classes from './MethodsScreen.module.css'

/** The library of methods: the list, or one method. What was searched stays while one reads. */
export function MethodsScreen({ route }: { route: Extract<Route, { screen: 'methods' }> }) {
  const words = useWords('methods')
  const { methods, isLoading } = useMethodLibrary()
  const [search, setSearch] = useState(anySearch)
  const open = useMemo(
    () => methods.find(({ method }) => method.id === route.methodId),
    [methods, route.methodId],
  )
  const isUnknown = route.methodId !== undefined && !open && !isLoading
  return (
    <div className={classes.page}>
      <HomeBar />
      <main className={classes.main}>
        {isLoading ? <Skeleton label={words('loading')} blocks={5} /> : null}
        {isUnknown ? (
          <EmptyState action={<Button onClick={() => goTo({ screen: 'methods' })}>{words('back')}</Button>}>
            {words('unknown')}
          </EmptyState>
        ) : null}
        {open ? <MethodPage key={open.method.id} one={open} library={methods} /> : null}
        {!isLoading && route.methodId === undefined ? (
          <MethodList library={methods} search={search} onSearch={setSearch} />
        ) : null}
      </main>
    </div>
  )
}
