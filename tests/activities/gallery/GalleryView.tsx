import { type ComponentType, Suspense, useState } from 'react'
import { modele } from '../../../shared/activities/_modele/activity.ts'
import { Projection as ModeleProjection } from '../../../shared/activities/_modele/views/Projection.tsx'
import { Settings as ModeleSettings } from '../../../shared/activities/_modele/views/Settings.tsx'
import type { AnyActivity, BoardContent } from '../../../shared/activities/activity.ts'
import { activities } from '../../../shared/activities/index.ts'
import type { ProjectionProps, SettingsProps, WallClock } from '../../../shared/activities/projectionProps.ts'
import { activityViews } from '../../../shared/activities/views.ts'
import { galleryTranslate } from './galleryTranslate.ts'

type Fixture = Omit<BoardContent<unknown, unknown>, 'settings' | 'document'>

const fixtures = import.meta.glob<{ default: Fixture }>('../../../shared/activities/*/fixtures/*.json')

const all: Record<string, AnyActivity> = { ...activities, _modele: modele as unknown as AnyActivity }
const views: Record<
  string,
  { Projection: ComponentType<ProjectionProps>; Settings: ComponentType<SettingsProps> }
> = {
  ...activityViews,
  _modele: {
    // The model forgets its types as the list of views does for the others.
    Projection: ModeleProjection as ComponentType<ProjectionProps>,
    Settings: ModeleSettings as unknown as ComponentType<SettingsProps>,
  },
}

const clocks: Record<string, WallClock> = {
  running: { text: '28:40', state: 'running', endText: '20 h 19', seats: { total: 65, filled: 29 } },
  short: { text: '06:30', state: 'running', endText: '20 h 19', seats: { total: 10, filled: 7 } },
  warning: { text: '04:59', state: 'warning', endText: '20 h 19', seats: { total: 30, filled: 5 } },
  overtime: { text: '+2:10', state: 'overtime', endText: '20 h 19', seats: { total: 65, filled: 0 } },
  late: { text: '+125:10', state: 'overtime', endText: '20 h 19', seats: { total: 1, filled: 0 } },
  paused: { text: '12:04', state: 'paused', endText: '20 h 19', seats: { total: 15, filled: 12 } },
  none: { text: '', state: 'none', endText: '', seats: { total: 0, filled: 0 } },
}

/** Every fixture of every activity, as « columns/pepites-rateaux ». */
export const fixtureNames = Object.keys(fixtures).map((path) =>
  path.replace('../../../shared/activities/', '').replace('/fixtures/', '/').replace('.json', ''),
)

/** Reads one fixture and opens it as the windows do. */
export async function openFixture(name: string): Promise<BoardContent<unknown, unknown>> {
  const [kind = '', file = ''] = name.split('/')
  const activity = all[kind]
  const load = fixtures[`../../../shared/activities/${kind}/fixtures/${file}.json`]
  if (!activity || !load) throw new Error(`No fixture ${name}`)
  const { default: fixture } = await load()
  return {
    ...fixture,
    settings: activity.settingsSchema.parse(fixture.board.settings),
    document: activity.documentSchema.parse(fixture.board.document),
  }
}

export interface GalleryViewProps {
  readonly name: string
  readonly content: BoardContent<unknown, unknown>
  readonly query: URLSearchParams
}

/** One view, alone in the page: `#fixture=columns/empty&view=projection&clock=running&page=0&scale=1`. */
export function GalleryView({ name, content, query }: GalleryViewProps) {
  const [settings, setSettings] = useState(content.settings)
  const view = views[name.split('/')[0] ?? '']
  if (!view) return null
  const { Projection, Settings } = view
  if (query.get('view') === 'settings') {
    let minted = 0
    return (
      <Suspense fallback={null}>
        <main data-query={query.toString()} style={{ padding: 24, maxWidth: 900 }}>
          <Settings
            settings={settings}
            onChange={setSettings}
            newId={() => `new-${minted++}`}
            translate={galleryTranslate}
          />
        </main>
      </Suspense>
    )
  }
  const consigne = query.get('consigne') ?? 'Situez vos lieux sur la carte.\nGardez trois idées par tablée.'
  return (
    <Suspense fallback={null}>
      <main
        data-query={query.toString()}
        style={
          { position: 'fixed', inset: 0, '--wall-scale': query.get('scale') ?? '1' } as React.CSSProperties
        }
      >
        <Projection
          content={content}
          page={Number(query.get('page') ?? 0)}
          clock={clocks[query.get('clock') ?? ''] ?? null}
          nowAt={21_000}
          nowText="19 h 50"
          sequenceTitle={query.get('title') ?? 'Travaux en tablées'}
          consigne={consigne}
          nextTitle={query.get('next') ?? 'le buffet'}
          translate={galleryTranslate}
          locale="fr"
        />
      </main>
    </Suspense>
  )
}
