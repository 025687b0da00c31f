import type {
  AtelierId,
  BoardId,
  ClusterId,
  ContributionId,
  LaneId,
  PlacementId,
  SequenceId,
} from '../domain/ids.ts'
import type { Cluster, Contribution, Placement } from '../domain/rows.ts'
import type { BoardContent, Measure, Translate } from './activity.ts'

/** Rows for the tests of activities: whole, plain, and the same every time. */

const place = {
  atelierId: 'atelier' as AtelierId,
  sequenceId: 'sequence' as SequenceId,
  laneId: 'lane' as LaneId,
  boardId: 'board' as BoardId,
}

/** A contribution said aloud; `change` overrides any field. */
export function contributionOf(id: string, text: string, change: Partial<Contribution> = {}): Contribution {
  return {
    ...place,
    id: id as ContributionId,
    v: 1,
    text,
    wallTitle: '',
    groupId: null,
    authorClass: '',
    roundIndex: 0,
    polarity: '',
    status: 'brut',
    count: 1,
    agreements: 0,
    colour: 'papier',
    isVerbatim: true,
    capturedFrom: 'direct',
    capturedAt: 0,
    details: {},
    ...change,
  }
}

/** The place of contribution `contributionId` in a slot, perhaps in a set. */
export function placementOf(
  contributionId: string,
  slot: string,
  orderKey: string,
  clusterId: string | null = null,
): Placement {
  return {
    id: `place-${contributionId}` as PlacementId,
    v: 1,
    atelierId: place.atelierId,
    boardId: place.boardId,
    contributionId: contributionId as ContributionId,
    slot,
    orderKey,
    clusterId: clusterId as ClusterId | null,
  }
}

/** A set of a slot. */
export function clusterOf(id: string, slot: string, title: string, orderKey = id): Cluster {
  return {
    id: id as ClusterId,
    v: 1,
    atelierId: place.atelierId,
    boardId: place.boardId,
    slot,
    orderKey,
    title,
    colour: 'papier',
  }
}

/** Everything a board shows, with no row unless given. */
export function contentOf<Settings, Document>(
  settings: Settings,
  document: Document,
  rows: Partial<Omit<BoardContent<Settings, Document>, 'settings' | 'document'>> = {},
): BoardContent<Settings, Document> {
  return {
    board: {
      id: place.boardId,
      v: 1,
      atelierId: place.atelierId,
      laneId: place.laneId,
      orderKey: 'a0',
      activity: 'columns',
      title: 'Le tableau',
      heading: '',
      settings: null,
      document: null,
      documentVersion: 1,
      frozenAt: null,
    },
    settings,
    document,
    contributions: [],
    placements: [],
    clusters: [],
    sheets: [],
    ballotEntries: [],
    ballotTallies: [],
    ballotVoices: [],
    groups: [],
    groupWord: 'groupe',
    ...rows,
  }
}

/** A measure without fonts: every sign is 0.55 em wide, words that are too long are cut. */
export const plainMeasure: Measure = (text, style, widthPx) => {
  const perLine = Math.max(1, Math.floor(widthPx / (style.sizePx * 0.55)))
  const lines = Math.max(1, Math.ceil([...text].length / perLine))
  return { lines, heightPx: lines * style.lineHeightPx }
}

/** Translates from the given areas as i18next would: `area.key`, `_one` and `_other` by `count`. */
export function translateFrench(areas: { [area: string]: { readonly [key: string]: string } }): Translate {
  const plural = new Intl.PluralRules('fr')
  return (key, params = {}) => {
    const [area = '', name = ''] = key.split('.')
    const texts = areas[area] ?? {}
    const count = params.count
    const suffix = typeof count === 'number' && plural.select(count) === 'one' ? '_one' : '_other'
    const text = texts[name] ?? texts[name + suffix]
    if (text === undefined) throw new Error(`No text for ${key}`)
    return text.replace(/\{\{(\w+)\}\}/g, (_match, param: string) => String(params[param] ?? ''))
  }
}
