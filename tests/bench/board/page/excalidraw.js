import { convertToExcalidrawElements, Excalidraw } from '@excalidraw/excalidraw'
import '@excalidraw/excalidraw/index.css'
import { createElement } from 'react'
import { createRoot } from 'react-dom/client'
import { sceneOf } from './scene.ts'

const asked = new URLSearchParams(location.search)
const scale = Number(asked.get('scale'))
const notes = sceneOf(Number(asked.get('notes')), Number(asked.get('perRow')))
const colours = ['#ffc72c', '#7cc4e8', '#f7b6c2', '#9fd8c4']

const elements = convertToExcalidrawElements(
  notes.flatMap((note, index) => [
    {
      type: 'rectangle',
      id: note.id,
      x: note.x,
      y: note.y,
      width: note.width,
      height: note.height,
      backgroundColor: '#ffffff',
      fillStyle: 'solid',
      roughness: 0,
      strokeWidth: 1,
    },
    {
      type: 'text',
      x: note.x + 8,
      y: note.y + 8,
      text: note.text.replace(/(.{12}\S*) /g, '$1\n'),
      fontSize: 14,
      fontFamily: 2,
    },
    {
      type: 'ellipse',
      x: note.x + 8,
      y: note.y + note.height - 26,
      width: 19,
      height: 19,
      backgroundColor: colours[index % colours.length],
      fillStyle: 'solid',
      roughness: 0,
      strokeWidth: 1,
    },
  ]),
)

let api
window.place = () => {
  const { scrollX, scrollY, zoom } = api.getAppState()
  return { x: scrollX * zoom.value, y: scrollY * zoom.value, scale: zoom.value }
}
createRoot(document.getElementById('root')).render(
  createElement(Excalidraw, {
    excalidrawAPI: (given) => {
      api = given
      setTimeout(() => {
        window.isReady = true
      }, 3000)
    },
    initialData: {
      elements,
      appState: { zoom: { value: scale }, scrollX: 0, scrollY: 0, viewBackgroundColor: '#dcebe4' },
    },
  }),
)
