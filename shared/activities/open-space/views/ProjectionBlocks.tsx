import type { WallSize } from '../../../../renderer/wall/WallFrame.tsx'
import { WallLines } from '../../../../renderer/wall/WallLines.tsx'
import { WallTop } from '../../../../renderer/wall/WallTop.tsx'
import { wallClockOf } from '../../../../renderer/wall/wallClockOf.ts'
import { fitTitle, pageAt, type WallTextStyle, wallLines } from '../../../../renderer/wall/wallText.ts'
import { typeset } from '../../../text/typography.ts'
import type { Translate } from '../../activity.ts'
import { initiatorsOf, readForum, titleOf } from '../readForum.ts'
import type { WallView } from '../schema.ts'
import { posterLines } from '../supports.ts'
import { blockPages, type WallBlock, type WallLine } from '../wallPages.ts'
import classes from './Projection.module.css'
import type { ForumProjectionProps } from './Projection.tsx'

type ListView = Exclude<WallView, 'grille'>

/** A paragraph before it is cut in lines. */
type Said = { text: string; look: 'titre' | 'texte'; size: 'p1' | 'p2' | 'p3' }

const styles: Record<Said['look'], WallTextStyle> = {
  titre: { font: 'titre', weight: 800, width: 87.5 },
  texte: { font: 'texte', weight: 500, width: 100 },
}
const unitsOf = { p1: 9, p2: 6, p3: 4.4 } as const
const leading = { titre: 1.12, texte: 1.25 } as const
const topUnits = 8
const gapUnits = 3.4

/** A poster, the signs of the places for the round under way, or the working groups: paragraphs, page after page. */
export function ProjectionBlocks(
  props: ForumProjectionProps & { readonly view: ListView; readonly size: WallSize },
) {
  const { view, page, clock, sequenceTitle, translate, locale, size } = props
  const unit = size.unitPx
  const set = (text: string) => typeset(text, locale)
  const told = saidOn(view, props)
  const head = view === 'lieux' ? null : set(headOf(view, translate))
  const title =
    head === null
      ? null
      : fitTitle(
          head,
          { widthPx: size.widthPx, heightPx: 11 * unit },
          [9, 7.5, 6].map((value) => value * unit),
        )
  const titleHeight = title === null ? 2 * unit : title.pages.flat().length * title.lineHeightPx + 3 * unit
  const blocks = told.map(
    (block): WallBlock => ({
      id: block.id,
      lines: block.said.flatMap((one): WallLine[] => {
        const sizePx = unitsOf[one.size] * unit
        return wallLines(set(one.text), styles[one.look], sizePx, size.widthPx).map((text) => ({
          text,
          look: one.look,
          size: one.size,
          heightPx: sizePx * leading[one.look],
        }))
      }),
    }),
  )
  const pages = blockPages(blocks, size.heightPx - topUnits * unit - titleHeight, gapUnits * unit)
  const index = pageAt(page, pages.length)
  return (
    <>
      <WallTop
        title={set(sequenceTitle)}
        pageText={
          pages.length > 1
            ? translate('openSpace.wallPage', { page: index + 1, pages: pages.length })
            : undefined
        }
        {...wallClockOf(clock)}
      />
      <div className={classes.blocks} style={{ gap: `${gapUnits * unit}px` }}>
        {title ? (
          <div style={{ height: `${titleHeight - gapUnits * unit}px` }}>
            <WallLines
              as="h1"
              look={title.look}
              lines={title.pages.flat()}
              sizePx={title.sizePx}
              lineHeightPx={title.lineHeightPx}
            />
          </div>
        ) : null}
        {(pages[index] ?? []).map((block) => (
          <section key={block.id}>
            {paragraphsOf(block.lines).map((lines) => {
              const [first] = lines
              return first ? (
                <WallLines
                  key={lines.map((line) => line.text).join(' ')}
                  look={first.look}
                  lines={lines.map((line) => line.text)}
                  sizePx={unitsOf[first.size] * unit}
                  lineHeightPx={first.heightPx}
                />
              ) : null
            })}
          </section>
        ))}
      </div>
    </>
  )
}

function headOf(view: ListView, translate: Translate): string {
  switch (view) {
    case 'loi':
      return translate('openSpace.lawTitle')
    case 'principes':
      return translate('openSpace.principlesTitle')
    case 'roles':
      return translate('openSpace.rolesTitle')
    default:
      return translate('openSpace.groupsTitle')
  }
}

function saidOn(view: ListView, props: ForumProjectionProps): { id: string; said: Said[] }[] {
  const { content, translate } = props
  const line = (text: string, index: number) => ({
    id: String(index),
    said: [{ text, look: 'texte', size: 'p2' } as const],
  })
  switch (view) {
    case 'loi':
      return posterLines('law', translate).map(line)
    case 'principes':
      return posterLines('principles', translate).map(line)
    case 'roles':
      return posterLines('roles', translate).map(line)
    case 'groupes':
      return groupSigns(props)
    case 'lieux': {
      const forum = readForum(content)
      const round =
        forum.rounds.find((one) => one.id === content.document.currentRoundId) ?? forum.sessions[0]?.round
      const here = forum.sessions.filter((session) => session.round.id === round?.id)
      if (here.length === 0) return [line(translate('openSpace.wallEmpty'), 0)]
      return here.map((session) => ({
        id: session.id,
        said: [
          {
            text: translate('openSpace.wallSign', { place: session.place.name, title: titleOf(session) }),
            look: 'titre',
            size: 'p2',
          },
          ...(content.settings.areNamesOnWall && initiatorsOf(session).length > 0
            ? [{ text: initiatorsOf(session).join(', '), look: 'texte', size: 'p3' } as const]
            : []),
        ],
      }))
    }
  }
}

/** Titles and counts; first names only, and only when the settings say so. */
function groupSigns({ content, translate }: ForumProjectionProps): { id: string; said: Said[] }[] {
  return readForum(content).groups.map((group) => {
    const names = content.settings.areNamesOnWall
      ? group.members.map((member) => member.replace(/\s*\(.*$/u, '')).join(', ')
      : ''
    const count =
      group.memberCount === 0
        ? translate(
            group.state === 'porteParCopil' ? 'openSpace.groupState_porteParCopil' : 'openSpace.nobody',
          )
        : translate('openSpace.peopleCount', { count: group.memberCount })
    return {
      id: group.id,
      said: [
        { text: group.title, look: 'titre', size: 'p2' },
        { text: names === '' ? count : `${count} : ${names}`, look: 'texte', size: 'p3' },
      ],
    }
  })
}

/** Lines that follow each other in one look make one paragraph. */
function paragraphsOf(lines: readonly WallLine[]): WallLine[][] {
  const paragraphs: WallLine[][] = []
  for (const line of lines) {
    const last = paragraphs.at(-1)
    if (last?.[0]?.look === line.look && last[0].size === line.size) last.push(line)
    else paragraphs.push([line])
  }
  return paragraphs
}
