import { drawRoomPlan } from '../../domain/methods/drawRoomPlan.ts'
import {
  type Guide,
  type GuideBlock,
  type GuideSection,
  guideSections,
  readGuide,
} from '../../domain/methods/readGuide.ts'
import { typeset } from '../../text/typography.ts'
import type { PdfDefinition, PdfMargin, PdfNode, PdfTextStyle } from '../pdfTypes.ts'
import { face, paperColors, pointsOf } from '../styles.ts'
import { durationOf, type MethodPrintInput, onOneLine, sizeOf } from './methodPrintInput.ts'
import { roomPlanSvg } from './roomPlanSvg.ts'

const marginMm = 20
const widthPt = pointsOf(210 - 2 * marginMm)
const asideMm = 58
const gapPt = pointsOf(7)
const asidePt = pointsOf(asideMm)
/** People drawn on the plan of the room: a usual evening, within what the method holds. */
const usualPeople = 24

/**
 * The sheet of a method, A4 both sides: in front what to do while running it, behind the guide. `scale` makes every
 * letter smaller; whoever prints looks for the largest that holds on two pages.
 */
export function assembleMethodCard(input: MethodPrintInput, scale: number): PdfDefinition {
  const { method, translate, locale, changedAt } = input
  const set = setter(input, scale)
  return {
    title: method.names[locale],
    author: method.authors.join(', '),
    language: locale === 'fr' ? 'fr-FR' : 'en-GB',
    changedAt,
    pageSize: 'A4',
    marginsMm: { left: marginMm, top: 13, right: marginMm, bottom: 15 },
    footer: { lines: [translate('methods.cardFoot', { licence: method.licence })] },
    content: [...front(input, set), ...back(input, set)],
  }
}

type Setter = ReturnType<typeof setter>

function setter({ locale }: MethodPrintInput, scale: number) {
  const say = (text: string) => typeset(text, locale)
  const sized = (family: 'Poster' | 'Title' | 'Text', size: number, leading: number): PdfTextStyle =>
    face(family, size * scale, leading * scale)
  const text = (
    words: string,
    style: PdfTextStyle = {},
    margin: PdfMargin = [0, 0, 0, 3 * scale],
  ): PdfNode => ({
    text: say(words),
    ...sized('Text', 10, 13.5),
    ...style,
    margin,
  })
  const title = (words: string, level: 1 | 2, margin: PdfMargin): PdfNode => ({
    text: say(words),
    ...(level === 1 ? sized('Title', 30, 31) : sized('Title', 13, 15)),
    heading: level,
    margin,
  })
  const list = (items: readonly string[]): PdfNode => ({
    ul: items.map((item) => text(item, {}, [0, 0, 0, 2 * scale])),
    ...sized('Text', 10, 13.5),
    margin: [0, 0, 0, 4 * scale],
  })
  return { say, sized, text, title, list, scale }
}

function front(input: MethodPrintInput, set: Setter): PdfNode[] {
  const { method, translate, locale } = input
  const aliases = method.aliases[locale]
  const { scale } = set
  return [
    rail(translate('methods.cardFront'), set),
    set.title(method.names[locale], 1, [0, 4, 0, 2]),
    ...(aliases.length > 0
      ? [
          set.text(translate('methods.alsoCalled', { names: aliases.join(', ') }), {
            ...set.sized('Text', 9, 12),
            color: paperColors.encre2,
          }),
        ]
      : []),
    set.text(method.pitch[locale], set.sized('Text', 13.5, 18), [0, 2, 0, 8 * scale]),
    band(input, set),
    {
      columns: [
        { stack: [stepsTable(input, set)], width: widthPt - asidePt - gapPt },
        { stack: aside(input, set), width: asidePt },
      ],
      columnGap: gapPt,
      margin: [0, 8 * scale, 0, 0],
    },
  ]
}

/** Where one is, above a thick rule. */
function rail(words: string, set: Setter): PdfNode {
  return {
    stack: [
      set.text(words, { bold: true, ...set.sized('Text', 9.5, 12) }, [0, 0, 0, 3]),
      {
        canvas: [
          { type: 'line', x1: 0, y1: 1, x2: widthPt, y2: 1, lineWidth: 2, lineColor: paperColors.encre },
        ],
      },
    ],
    margin: [0, 0, 0, 4],
  }
}

/** The consigne as the wall says it, and its easy French. */
function band({ method, translate, locale }: MethodPrintInput, set: Setter): PdfNode {
  const label: PdfTextStyle = { ...set.sized('Text', 8.5, 11), bold: true }
  const fillColor = paperColors.orClair
  const cell = (heading: string, words: string, style: PdfTextStyle, lang?: string): PdfNode => ({
    stack: [set.text(heading, label), { ...set.text(words, style, [0, 0, 0, 0]), ...(lang && { lang }) }],
    fillColor,
  })
  return {
    table: {
      widths: ['*', '*'],
      body: [
        [
          cell(translate('methods.onTheWall'), method.consigne[locale], set.sized('Title', 13, 15.5)),
          cell(translate('methods.facile'), method.consigneFacile.fr, set.sized('Text', 11.5, 15.5), 'fr-FR'),
        ],
      ],
    },
    layout: 'band',
    struct: 'none',
  }
}

function stepsTable({ method, translate, locale }: MethodPrintInput, set: Setter): PdfNode {
  const head = (words: string, alignment: 'left' | 'right' = 'left'): PdfNode => ({
    text: words,
    ...set.sized('Text', 9, 12),
    bold: true,
    alignment,
  })
  const rows = method.steps.map((step, index): PdfNode[] => [
    { text: `${step.minutes}\u202f’`, ...set.sized('Title', 12, 14.5), alignment: 'right', scope: 'Row' },
    {
      stack: [
        {
          text: [
            { text: `${index + 1}. ${set.say(step.title[locale])}`, bold: true },
            ...(step.isOptional ? [` (${translate('methods.optional')})`] : []),
          ],
          ...set.sized('Text', 10.5, 13.5),
        },
        set.text(onOneLine(step.consigne[locale]), {}, [0, 0, 0, 1]),
        {
          ...set.text(
            onOneLine(step.consigneFacile.fr),
            {
              ...set.sized('Text', 9.5, 12.5),
              italics: true,
              color: paperColors.encre2,
            },
            [0, 0, 0, 0],
          ),
          lang: 'fr-FR',
        },
      ],
    },
  ])
  return {
    table: {
      headerRows: 1,
      widths: [48, '*'],
      body: [[head(translate('methods.stepMinutes'), 'right'), head(translate('methods.step'))], ...rows],
    },
    layout: 'rules',
  }
}

function aside({ method, translate, locale }: MethodPrintInput, set: Setter): PdfNode[] {
  const people = Math.min(
    Math.max(usualPeople, method.groupSize.minimum),
    method.kind === 'groups' ? usualPeople : method.groupSize.maximum,
  )
  const plan = drawRoomPlan(method.roomLayout, Math.max(people, method.groupSize.minimum))
  const room = translate(`methods.room_${method.roomLayout}`)
  const sizes = { width: Math.ceil(plan.widthM), height: Math.ceil(plan.heightM) }
  const gap: PdfMargin = [0, 7 * set.scale, 0, 2]
  const facts: [string, string][] = [
    [translate('methods.duration'), durationOf({ method, translate })],
    [translate('methods.size'), sizeOf({ method, translate })],
    [translate('methods.energyLabel'), translate(`methods.energy_${method.energy}`)],
    [translate('methods.paperLabel'), translate(`methods.paper_${method.paper}`)],
  ]
  return [
    set.title(translate('methods.inShort'), 2, [0, 0, 0, 2]),
    ...facts.map(
      ([label, value]): PdfNode => ({
        text: [{ text: `${label} `, bold: true }, set.say(value)],
        ...set.sized('Text', 9.5, 12.5),
        margin: [0, 0, 0, 2],
      }),
    ),
    set.title(translate('methods.room'), 2, gap),
    {
      svg: roomPlanSvg(plan),
      alt: set.say(translate('methods.roomAlt', { room, count: people, ...sizes })),
      fit: [asidePt, pointsOf(44) * set.scale],
      margin: [0, 0, 0, 2],
    },
    set.text(`${room}. ${translate('methods.roomSize', sizes)}`, set.sized('Text', 9, 12)),
    set.title(translate('methods.material'), 2, gap),
    set.list(method.material[locale]),
  ]
}

function back(input: MethodPrintInput, set: Setter): PdfNode[] {
  const { method, translate, locale, relatedNames } = input
  const guide = readGuide(input.guide)
  const kinds = (list: readonly string[]) =>
    list.map((kind) => translate(`methods.material_${kind}`)).join(', ') || translate('methods.nothingTaken')
  const left: GuideSection[] = ['when', 'howToRun', 'tips']
  const columnPt = (widthPt - gapPt) / 2
  const sections = (names: readonly GuideSection[]) =>
    names.flatMap((name) => sectionNodes(guide, name, translate(`methods.${name}`), set))
  const [first, ...others] = [
    { ...rail(translate('methods.cardBack'), set), pageBreak: 'before' as const },
    set.text(method.purpose[locale], set.sized('Text', 13, 17.5), [0, 4, 0, 8]),
  ]
  return [
    ...(first ? [first] : []),
    ...others,
    {
      columns: [
        { stack: sections(left), width: columnPt },
        {
          stack: [
            ...sections(guideSections.filter((name) => !left.includes(name))),
            set.title(translate('methods.thread'), 2, [0, 6 * set.scale, 0, 2]),
            thread(translate('methods.takes'), kinds(method.inputs), set),
            thread(translate('methods.gives'), kinds(method.outputs), set),
            ...(relatedNames.length > 0
              ? [thread(translate('methods.related'), relatedNames.join(', '), set)]
              : []),
          ],
          width: columnPt,
        },
      ],
      columnGap: gapPt,
    },
    set.text(
      translate('methods.cardSource', {
        authors: method.authors.join(', '),
        source: method.source[locale],
        licence: method.licence,
      }),
      { ...set.sized('Text', 8.5, 11.5), color: paperColors.encre2 },
      [0, 10 * set.scale, 0, 0],
    ),
  ]
}

function thread(label: string, words: string, set: Setter): PdfNode {
  return {
    text: [{ text: `${label} : `, bold: true }, set.say(words)],
    ...set.sized('Text', 10, 13.5),
    margin: [0, 0, 0, 2],
  }
}

function sectionNodes(guide: Guide, section: GuideSection, heading: string, set: Setter): PdfNode[] {
  const blocks = guide.sections[section]
  if (blocks.length === 0) return []
  const node = (block: GuideBlock): PdfNode =>
    block.kind === 'list' ? set.list(block.items) : set.text(block.text, {}, [0, 0, 0, 4 * set.scale])
  return [set.title(heading, 2, [0, 6 * set.scale, 0, 2]), ...blocks.map(node)]
}
