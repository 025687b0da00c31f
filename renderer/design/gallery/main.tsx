import { createRoot } from 'react-dom/client'
import { DesignProvider } from '../DesignProvider.tsx'
import { Gallery } from './Gallery.tsx'

const root = document.getElementById('root')
if (root)
  createRoot(root).render(
    <DesignProvider>
      <Gallery />
    </DesignProvider>,
  )
