import { createRoot } from 'react-dom/client'
import { DesignProvider } from '../../../renderer/design/DesignProvider.tsx'
import { fixtureNames, GalleryView, openFixture } from './GalleryView.tsx'

const root = document.getElementById('root')
const query = new URLSearchParams(location.search)
const name = query.get('fixture')

if (root && name) {
  const content = await openFixture(name)
  createRoot(root).render(
    <DesignProvider>
      <GalleryView name={name} content={content} query={query} />
    </DesignProvider>,
  )
} else if (root) {
  const links = fixtureNames.flatMap((fixture) =>
    ['projection', 'settings'].map((view) => ({ fixture, view })),
  )
  createRoot(root).render(
    <ul style={{ padding: 24 }}>
      {links.map(({ fixture, view }) => (
        <li key={`${fixture} ${view}`}>
          <a href={`?fixture=${fixture}&view=${view}&clock=running`}>{`${fixture} ${view}`}</a>
        </li>
      ))}
    </ul>,
  )
}
