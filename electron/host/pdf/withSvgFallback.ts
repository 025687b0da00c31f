/// <reference path="./pdfmakeInternals.d.ts" />
import { childrenOf } from '../../../shared/pdf/childrenOf.ts'
import type { PdfNode } from '../../../shared/pdf/pdfTypes.ts'
import { FontRuns } from './FontRuns.ts'

const textElement = /<text\b[^>]*>[\s\S]*?<\/text>/g
const textContent = />([^<]+)</g
const entity = /&(?:#x[\da-f]+|#\d+|\w+);/gi

/** Gives the signs that Atkinson lacks a fallback font inside the texts of the drawings of `content`. */
export function withSvgFallback(content: PdfNode[], document: PdfmakeInternals.PDFDocument): PdfNode[] {
  const fontRuns = new FontRuns(document)
  const visit = (node: PdfNode): void => {
    if ('svg' in node) node.svg = svgWithFallback(node.svg, fontRuns, document)
    childrenOf(node).forEach(visit)
  }
  content.forEach(visit)
  return content
}

function svgWithFallback(svg: string, fontRuns: FontRuns, document: PdfmakeInternals.PDFDocument): string {
  const font = document.provideFont('Text', false, false)
  return svg.replace(textElement, (element) =>
    element.replace(textContent, (whole, text: string) => {
      if (text.trim() === '') return whole
      const runs = fontRuns.runsOf(decoded(text), font)
      if (runs.length === 1 && !runs[0]?.family && !runs[0]?.isMissing) return whole
      const parts = runs.map((run) => {
        if (run.isMissing) return '<tspan font-family="FallbackMath">\u25A1</tspan>'
        const escaped = escapedText(run.text)
        return run.family
          ? `<tspan font-family="${run.family}" font-weight="400">${escaped}</tspan>`
          : escaped
      })
      return `>${parts.join('')}<`
    }),
  )
}

function decoded(text: string): string {
  const named: Record<string, string> = {
    '&amp;': '&',
    '&lt;': '<',
    '&gt;': '>',
    '&quot;': '"',
    '&apos;': "'",
  }
  return text.replace(entity, (code) => {
    const number = /^&#x/i.test(code)
      ? Number.parseInt(code.slice(3), 16)
      : Number.parseInt(code.slice(2), 10)
    return named[code] ?? (Number.isNaN(number) ? code : String.fromCodePoint(number))
  })
}

function escapedText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
