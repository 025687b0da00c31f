/// <reference path="./pdfmakeInternals.d.ts" />
import { setImmediate } from 'node:timers/promises'
import { childrenOf } from '../../../shared/pdf/childrenOf.ts'
import type { PdfNode } from '../../../shared/pdf/pdfTypes.ts'

const imageInSvg = /<image\b[^>]*?\bhref\s*=\s*"(data:[^"]+)"/g

/**
 * Puts the photos of `content` in the document one after the other. pdfkit decodes a photo with transparency in the
 * background; left to itself it would number them in the order they end, and the bytes would change from one printing
 * to the next.
 */
export async function embedPhotos(content: PdfNode[], document: PdfmakeInternals.PDFDocument): Promise<void> {
  for (const source of new Set(content.flatMap(photosOf))) {
    const image = document.openImage(source)
    image.embed(document)
    // a transparent photo drops its source once it is written
    while (image.image) await setImmediate()
  }
}

function photosOf(node: PdfNode): string[] {
  if ('image' in node) return node.image.startsWith('data:') ? [node.image] : []
  if ('svg' in node)
    return [...node.svg.matchAll(imageInSvg)].map(([, data = '']) => data.replace(/\s+/g, ''))
  return childrenOf(node).flatMap(photosOf)
}
