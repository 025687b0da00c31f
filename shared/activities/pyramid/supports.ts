import type { Translate } from '../activity.ts'
import { type PaperShape, type PaperSupport, paperSizesMm } from '../paperSupport.ts'
import type { PyramidSettings, Tier } from './schema.ts'

type Page = { shapes: PaperShape[] }

/** The pyramid blank, for a wall (A1) and a table (A3), and the sheet that each unit of a tier writes on. */
export function supports(settings: PyramidSettings, translate: Translate): PaperSupport[] {
  const blank = (format: 'A1' | 'A3'): PaperSupport => ({
    title: translate('pyramid.paperPyramid', { format }),
    format,
    orientation: 'portrait',
    pages: [pyramidPage(settings, format, translate)],
  })
  return [
    blank('A1'),
    blank('A3'),
    {
      title: translate('pyramid.paperUnits'),
      format: 'A4',
      orientation: 'portrait',
      pages: settings.tiers
        .filter(({ size }) => size !== 0)
        .map((tier) => unitPage(settings, tier, translate)),
    },
  ]
}

function kept(tier: Tier, translate: Translate): string {
  return translate('pyramid.wallKeep', { count: tier.keep })
}

/** One stage over the other, the widest at the foot: each says who, how many ideas at most, and has lines to write. */
function pyramidPage({ question, tiers }: PyramidSettings, format: 'A1' | 'A3', translate: Translate): Page {
  const { widthMm, heightMm } = paperSizesMm[format]
  const scale = widthMm / paperSizesMm.A3.widthMm
  const margin = 15 * scale
  const headMm = 42 * scale
  const gap = 5 * scale
  const stageMm = (heightMm - 2 * margin - headMm - gap * tiers.length) / tiers.length
  const shapes: PaperShape[] = [
    {
      kind: 'text',
      xMm: margin,
      yMm: margin,
      widthMm: widthMm - 2 * margin,
      heightMm: headMm - 6 * scale,
      text: question === '' ? translate('pyramid.paperQuestion') : question,
      sizePt: 34 * scale,
      minimumPt: 16 * scale,
      font: 'titre',
      isBold: true,
      align: 'center',
    },
  ]
  tiers.forEach((tier, index) => {
    const share = 1 - (index / Math.max(1, tiers.length - 1)) * 0.5
    const width = (widthMm - 2 * margin) * share
    const xMm = (widthMm - width) / 2
    const yMm = heightMm - margin - (index + 1) * stageMm - index * gap
    const inside = { xMm: xMm + 6 * scale, widthMm: width - 12 * scale }
    shapes.push(
      { kind: 'box', xMm, yMm, widthMm: width, heightMm: stageMm, look: 'plain', radiusMm: 4 * scale },
      {
        kind: 'text',
        ...inside,
        yMm: yMm + 4 * scale,
        heightMm: 10 * scale,
        text: `${tier.title}. ${kept(tier, translate)}`,
        sizePt: 15 * scale,
        minimumPt: 9 * scale,
        font: 'titre',
        isBold: true,
        align: 'left',
      },
    )
    const step = Math.min(12 * scale, (stageMm - 20 * scale) / tier.keep)
    for (let line = 1; line <= tier.keep; line += 1) {
      const y = yMm + 15 * scale + line * step
      shapes.push({
        kind: 'line',
        x1Mm: inside.xMm,
        y1Mm: y,
        x2Mm: inside.xMm + inside.widthMm,
        y2Mm: y,
        look: 'writing',
      })
    }
  })
  return { shapes }
}

/** What one unit writes on: the question, who it is, and as many numbered lines as it may keep ideas. */
function unitPage({ question }: PyramidSettings, tier: Tier, translate: Translate): Page {
  const { widthMm, heightMm } = paperSizesMm.A4
  const margin = 18
  const inside = { xMm: margin, widthMm: widthMm - 2 * margin }
  const words = (
    text: string,
    yMm: number,
    tallMm: number,
    sizePt: number,
    isTitle: boolean,
  ): PaperShape => ({
    kind: 'text',
    ...inside,
    yMm,
    heightMm: tallMm,
    text,
    sizePt,
    minimumPt: 11,
    font: isTitle ? 'titre' : 'texte',
    isBold: isTitle,
    align: 'left',
  })
  const shapes = [
    words(tier.title, margin, 14, 30, true),
    words(question === '' ? translate('pyramid.paperQuestion') : question, 36, 24, 20, true),
    words(kept(tier, translate), 62, 9, 15, false),
  ]
  const room = heightMm - 78 - margin
  const each = room / tier.keep
  for (let idea = 0; idea < tier.keep; idea += 1) {
    const top = 78 + idea * each
    shapes.push({ ...words(`${idea + 1}`, top + 2, 10, 22, true), widthMm: 12 } as PaperShape)
    const lines = Math.max(1, Math.floor((each - 6) / 13))
    for (let line = 1; line <= Math.min(4, lines); line += 1) {
      const y = top + line * 13
      shapes.push({
        kind: 'line',
        x1Mm: margin + 14,
        y1Mm: y,
        x2Mm: widthMm - margin,
        y2Mm: y,
        look: 'writing',
      })
    }
  }
  return { shapes }
}
