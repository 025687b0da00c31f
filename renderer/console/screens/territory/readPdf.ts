import type { PDFDocumentProxy } from 'pdfjs-dist'
import { longestSide } from './imageSize.ts'
import { MapFileProblem } from './MapFileProblem.ts'
import { type MapPicture, pictureOf } from './readMapImage.ts'

/** A PDF that is open: how many pages it has, and each as a picture. */
export type OpenPdf = {
  pageCount: number
  /** A page, from 1, drawn with its longest side of that many points. @throws MapFileProblem */
  picture: (page: number, longest?: number) => Promise<MapPicture>
  close: () => void
}

/** Opens a PDF in the page; its reader is loaded then only. @throws MapFileProblem */
export async function openPdf(file: Blob): Promise<OpenPdf> {
  const [library, { default: PdfWorker }] = await Promise.all([
    import('pdfjs-dist'),
    import('pdfjs-dist/build/pdf.worker.min.mjs?worker'),
  ])
  const port = new PdfWorker()
  library.GlobalWorkerOptions.workerPort = port
  const task = library.getDocument({
    data: new Uint8Array(await file.arrayBuffer()),
    isEvalSupported: false,
    useWorkerFetch: false,
  })
  const close = () => {
    void task.destroy()
    port.terminate()
  }
  let document: PDFDocumentProxy
  try {
    document = await task.promise
  } catch (problem) {
    close()
    const isLocked = problem instanceof Error && problem.name === 'PasswordException'
    throw new MapFileProblem(isLocked ? 'pdfPassword' : 'pdfDamaged')
  }
  return {
    pageCount: document.numPages,
    picture: (page, longest = longestSide) => drawPage(document, page, longest),
    close,
  }
}

async function drawPage(document: PDFDocumentProxy, number: number, longest: number): Promise<MapPicture> {
  try {
    const page = await document.getPage(number)
    const plain = page.getViewport({ scale: 1 })
    const viewport = page.getViewport({ scale: longest / Math.max(plain.width, plain.height) })
    const canvas = window.document.createElement('canvas')
    canvas.width = Math.round(viewport.width)
    canvas.height = Math.round(viewport.height)
    await page.render({ canvas, viewport }).promise
    const picture = await pictureOf(canvas, canvas.width, canvas.height, false)
    // Chromium gives the memory of a canvas back at once when it has no points.
    canvas.width = 0
    return picture
  } catch {
    throw new MapFileProblem('pdfDamaged')
  }
}
