import { createRoot } from 'react-dom/client'
import { DesignProvider } from '../../../renderer/design/DesignProvider.tsx'
import { fixtureNames, GalleryView, openFixture } from './GalleryView.tsx'

const element = document.getElementById('root')
const root = element ? createRoot(element) : null

/** Draws what the hash asks for; without one, the list of everything. */
async function show(): Promise<void> {
  const hash = location.hash.slice(1)
  const query = new URLSearchParams(hash)
  const name = query.get('fixture')
  if (!name) {
    const links = fixtureNames.flatMap((fixture) =>
      ['projection', 'settings'].map((view) => ({ fixture, view })),
    )
    root?.render(
      <ul style={{ padding: 24 }}>
        {links.map(({ fixture, view }) => (
          <li key={`${fixture} ${view}`}>
            <a href={`#fixture=${fixture}&view=${view}&clock=running`}>{`${fixture} ${view}`}</a>
          </li>
        ))}
      </ul>,
    )
    return
  }
  const content = await openFixture(name)
  root?.render(
    <DesignProvider>
      <GalleryView key={hash} name={name} content={content} query={query} />
    </DesignProvider>,
  )
}

window.addEventListener('hashchange', () => void show())
void show()
