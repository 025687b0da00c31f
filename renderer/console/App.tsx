import { lazy, Suspense, useEffect, useMemo } from 'react'
import type { AtelierId } from '../../shared/domain/ids.ts'
import { useClient, useWireState } from '../client/ClientProvider.tsx'
import { DesignProvider } from '../design/DesignProvider.tsx'
import { Skeleton } from '../design/Skeleton.tsx'
import { makeWords, useWords, WordsContext } from '../text/words.ts'
import { HostLost } from './HostLost.tsx'
import { RefusalMessages } from './RefusalMessages.tsx'
import { useRoute } from './routes.ts'
import { ShellFiles } from './ShellFiles.tsx'
import { ShellNotices } from './ShellNotices.tsx'
import { HomeScreen } from './screens/home/HomeScreen.tsx'
import { useHistoryKeys } from './useHistoryKeys.ts'
import { usePreference } from './usePreference.ts'

const SettingsScreen = lazy(() =>
  import('./screens/settings/SettingsScreen.tsx').then((one) => ({ default: one.SettingsScreen })),
)
const MethodsScreen = lazy(() =>
  import('./screens/methods/MethodsScreen.tsx').then((one) => ({ default: one.MethodsScreen })),
)
const DemarcheScreen = lazy(() =>
  import('./screens/demarche/DemarcheScreen.tsx').then((one) => ({ default: one.DemarcheScreen })),
)
const TemplatesScreen = lazy(() =>
  import('./screens/home/TemplatesScreen.tsx').then((one) => ({ default: one.TemplatesScreen })),
)
const LiveScreen = lazy(() =>
  import('./screens/live/LiveScreen.tsx').then((one) => ({ default: one.LiveScreen })),
)
const BoardScreen = lazy(() =>
  import('./screens/board/BoardScreen.tsx').then((one) => ({ default: one.BoardScreen })),
)

/** The facilitator's window: one screen at a time, in one language, with one message at a time. */
export function App() {
  const locale = usePreference('locale')
  const textScale = usePreference('textScale')
  const strongContrast = usePreference('strongContrast')
  const withoutMotion = usePreference('withoutMotion')
  const words = useMemo(() => ({ locale, instance: makeWords(locale) }), [locale])
  useEffect(() => {
    document.documentElement.lang = locale
  }, [locale])
  return (
    <WordsContext value={words}>
      <DesignProvider
        locale={locale}
        textScale={textScale}
        strongContrast={strongContrast}
        withoutMotion={withoutMotion}
      >
        <RefusalMessages />
        <HostLost />
        <ShellNotices />
        <ShellFiles />
        <Suspense fallback={<Opening />}>
          <Screen />
        </Suspense>
      </DesignProvider>
    </WordsContext>
  )
}

function Opening() {
  return <Skeleton label={useWords('home')('opening')} />
}

function Screen() {
  const route = useRoute()
  const { connection, demarche } = useClient()
  const wire = useWireState()
  const demarcheId = 'demarcheId' in route ? route.demarcheId : null
  const atelierId = 'atelierId' in route ? route.atelierId : null
  useEffect(() => {
    // A reload of the window, or a host started again: the démarche of the address is opened once more.
    if (demarcheId !== null && wire === 'connected')
      void connection.commands.shelf.open({ id: demarcheId as never })
  }, [connection, demarcheId, wire])
  useHistoryKeys(demarcheId !== null)
  useEffect(() => {
    if (demarcheId !== null) demarche.followAtelier(atelierId as AtelierId | null)
  }, [demarche, demarcheId, atelierId])

  if (route.screen === 'home') return <HomeScreen />
  if (route.screen === 'templates') return <TemplatesScreen />
  if (route.screen === 'methods') return <MethodsScreen route={route} />
  if (route.screen === 'settings') return <SettingsScreen />
  if (route.screen === 'live') return <LiveScreen route={route} />
  if (route.screen === 'board') return <BoardScreen route={route} />
  return <DemarcheScreen route={route} />
}
