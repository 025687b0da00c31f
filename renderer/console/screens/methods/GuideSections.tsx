import { useMemo } from 'react'
import {
  type GuideBlock,
  type GuideSection,
  guideSections,
  readGuide,
} from '../../../../shared/domain/methods/readGuide.ts'
import { useWords } from '../../../text/words.ts'
import classes from './GuideSections.module.css'

/** A guide in Markdown, section by section, as text: nothing in it is ever run. */
export function GuideSections({
  guide,
  only = guideSections,
}: {
  guide: string
  /** The sections to show; all of them when nothing is said. */
  only?: readonly GuideSection[]
}) {
  const words = useWords('methods')
  const { sections } = useMemo(() => readGuide(guide), [guide])
  return guideSections
    .filter((section) => only.includes(section) && sections[section].length > 0)
    .map((section) => (
      <section key={section} className={classes.section}>
        <h2 className="titre-3">{words(section)}</h2>
        {sections[section].map((block, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: blocks are told by their place
          <Block key={index} block={block} />
        ))}
      </section>
    ))
}

function Block({ block }: { block: GuideBlock }) {
  if (block.kind === 'paragraph') return <p>{block.text}</p>
  return (
    <ul className={classes.list}>
      {block.items.map((item) => (
        <li key={item}>{item}</li>
      ))}
    </ul>
  )
}
