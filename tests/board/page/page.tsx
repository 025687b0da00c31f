import { StrictMode, useState } from 'react'
import { createRoot } from 'react-dom/client'
import { DesignProvider } from '../../../renderer/design/DesignProvider.tsx'
import type { BoardCommands } from '../../../shared/activities/boardProps.ts'
import { columns } from '../../../shared/activities/columns/activity.ts'
import { Board as ColumnsBoard } from '../../../shared/activities/columns/views/Board.tsx'
import { pyramid } from '../../../shared/activities/pyramid/activity.ts'
import { Board as PyramidBoard } from '../../../shared/activities/pyramid/views/Board.tsx'
import { contentOf, translateFrench } from '../../../shared/activities/testContent.ts'
import { board } from '../../../shared/text/board.fr.ts'
import { refusals } from '../../../shared/text/refusals.fr.ts'
import { frenchSpaces } from '../../../shared/text/typography.ts'
import { applyCommand } from './applyCommand.ts'
import { crowdedRows, pictureRows } from './pictureRows.ts'
import { pyramidRows } from './pyramidRows.ts'

declare global {
  interface Window {
    /** Every command the board gave, in order: [name, argument]. */
    given: [string, unknown][]
  }
}
window.given = []

const translateRaw = translateFrench({ board, refusals })
const translate: typeof translateRaw = (key, params) => frenchSpaces(translateRaw(key, params))
const asked = new URLSearchParams(location.search)
const amount = Number(asked.get('notes') ?? 0)
const kind = asked.get('board') ?? 'columns'

const names = [
  'move',
  'moveCluster',
  'createCluster',
  'renameCluster',
  'dissolveCluster',
  'joinClusters',
  'merge',
  'split',
  'edit',
  'remove',
  'recolour',
  'setCount',
  'capture',
  'undo',
  'act',
] as const

function Page() {
  const [rows, setRows] = useState(() =>
    kind === 'pyramid'
      ? pyramidRows()
      : amount > 0
        ? crowdedRows(amount)
        : kind === 'empty'
          ? crowdedRows(0)
          : pictureRows(),
  )
  const give = (name: (typeof names)[number]) => (argument?: unknown) => {
    window.given.push([name, argument])
    setRows((held) => applyCommand(held, name, argument))
  }
  const commands = Object.fromEntries(names.map((name) => [name, give(name)])) as unknown as BoardCommands
  const shared = { translate, locale: 'fr', isReadOnly: asked.has('readOnly'), commands } as const
  return (
    <main style={{ height: '100vh', display: 'grid', gridTemplateRows: '76px minmax(0, 1fr)' }}>
      <div className="scene">
        <h1 className="hors-vue">{document.title}</h1>
      </div>
      {kind === 'pyramid' ? (
        <PyramidBoard
          {...shared}
          content={contentOf(pyramid.defaultSettings, pyramid.initialDocument(pyramid.defaultSettings), rows)}
        />
      ) : (
        <ColumnsBoard
          {...shared}
          content={contentOf(columns.defaultSettings, columns.initialDocument(columns.defaultSettings), rows)}
        />
      )}
    </main>
  )
}

const root = document.getElementById('root')
if (root) {
  createRoot(root).render(
    <StrictMode>
      <DesignProvider withoutMotion={asked.has('still')}>
        <Page />
      </DesignProvider>
    </StrictMode>,
  )
}
