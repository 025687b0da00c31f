import { convertToExcalidrawElements, Excalidraw } from '@excalidraw/excalidraw'
import '@excalidraw/excalidraw/index.css'
import { createElement } from 'react'
import { createRoot } from 'react-dom/client'
import { areasOf, marksOf } from './mapScene.ts'

const asked = new URLSearchParams(location.search)
const scale = Number(asked.get('scale'))
const colours = ['#ae2018', '#0b5fd0', '#fad43c', '#08a65b', '#ff72b0', '#611a5e', '#0f241d', '#92d8fb']
// A gommette is 30 px on the screen when the map is seen whole.
const side = 30 / scale

const elements = convertToExcalidrawElements([
  ...areasOf(Number(asked.get('outlines')), Number(asked.get('corners'))).map(({ ring }) => {
    const [first] = ring
    return {
      type: 'line',
      x: first.x,
      y: first.y,
      points: ring.map((corner) => [corner.x - first.x, corner.y - first.y]),
      backgroundColor: '#ffffff',
      fillStyle: 'solid',
      roughness: 0,
      strokeWidth: 1,
    }
  }),
  ...marksOf(Number(asked.get('marks'))).map((mark) => ({
    type: 'ellipse',
    id: mark.id,
    x: mark.x - side / 2,
    y: mark.y - side / 2,
    width: side,
    height: side,
    backgroundColor: colours[mark.category],
    fillStyle: 'solid',
    roughness: 0,
    strokeWidth: 1,
  })),
])

createRoot(document.getElementById('root')).render(
  createElement(Excalidraw, {
    excalidrawAPI: () => {
      setTimeout(() => {
        window.isReady = true
      }, 4000)
    },
    initialData: {
      elements,
      appState: { zoom: { value: scale }, scrollX: 0, scrollY: 0, viewBackgroundColor: '#dcebe4' },
    },
  }),
)
