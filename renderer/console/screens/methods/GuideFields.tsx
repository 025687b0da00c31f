import { useState } from 'react'
import type { LocalizedText } from '../../../../shared/domain/methods/methodSchema.ts'
import type { MethodGuides } from '../../../../shared/domain/methods/ownMethod.ts'
import {
  emptyGuide,
  type Guide,
  type GuideBlock,
  type GuideSection,
  guideSections,
  readGuide,
  writeGuide,
} from '../../../../shared/domain/methods/readGuide.ts'
import { Field } from '../../../design/Field.tsx'
import { useLocale, useWords } from '../../../text/words.ts'
import classes from './MethodForm.module.css'

const lists: readonly GuideSection[] = ['tips', 'variants', 'pitfalls']

/** The guide, section by section: one idea per line. */
export function GuideFields({
  guides,
  names,
  onChange,
}: {
  guides: MethodGuides
  names: LocalizedText
  onChange: (guides: MethodGuides) => void
}) {
  const words = useWords('methods')
  const language = useLocale()
  const [texts, setTexts] = useState(() => textsOf(readGuide(guides[language])))
  const [isSame] = useState(() => sameGuides(guides))
  const change = (section: GuideSection, typed: string) => {
    const next = { ...texts, [section]: typed }
    setTexts(next)
    const guide = guideOf(next)
    const other = language === 'fr' ? 'en' : 'fr'
    onChange({
      ...guides,
      [language]: writeGuide({ ...guide, title: names[language] }, language),
      ...(isSame && { [other]: writeGuide({ ...guide, title: names[other] }, other) }),
    })
  }
  return (
    <fieldset className={classes.set}>
      <legend className={classes.legend}>{words('formGuide')}</legend>
      <p className="second petit">{words('formLines')}</p>
      {guideSections.map((section) => (
        <Field
          key={section}
          label={words(section)}
          multiline
          rows={3}
          value={texts[section]}
          onChange={(typed) => change(section, typed)}
        />
      ))}
    </fieldset>
  )
}

type Texts = { [section in GuideSection]: string }

function textsOf({ sections }: Guide): Texts {
  const lines = (blocks: GuideBlock[]) =>
    blocks.flatMap((block) => (block.kind === 'list' ? block.items : [block.text])).join('\n')
  return {
    when: lines(sections.when),
    howToRun: lines(sections.howToRun),
    tips: lines(sections.tips),
    variants: lines(sections.variants),
    pitfalls: lines(sections.pitfalls),
    whatComesOut: lines(sections.whatComesOut),
  }
}

function guideOf(texts: Texts): Guide {
  const guide = emptyGuide()
  for (const section of guideSections) {
    const lines = texts[section]
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean)
    if (lines.length === 0) continue
    guide.sections[section] = lists.includes(section)
      ? [{ kind: 'list', items: lines }]
      : lines.map((text) => ({ kind: 'paragraph', text }))
  }
  return guide
}

/** One language only so far: the other follows. */
function sameGuides({ fr, en }: MethodGuides): boolean {
  const words = (guide: string) => JSON.stringify(readGuide(guide).sections)
  return words(fr) === words(en) || fr.trim() === '' || en.trim() === ''
}
