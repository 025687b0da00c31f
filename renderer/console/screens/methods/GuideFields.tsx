import { useState } from 'react'
import type { LocalizedText } from '../../../../shared/domain/methods/methodSchema.ts'
import type { MethodGuides } from '../../../../shared/domain/methods/ownMethod.ts'
import {
  type GuideSection,
  guideSections,
  readGuide,
  writeGuide,
} from '../../../../shared/domain/methods/readGuide.ts'
import { Field } from '../../../design/Field.tsx'
import { useWords } from '../../../text/words.ts'
import { useFormLanguage } from './FormLanguage.ts'
import { guideOfTexts, guideTexts } from './guideTexts.ts'
import classes from './MethodForm.module.css'

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
  const { language, first } = useFormLanguage()
  const [texts, setTexts] = useState(() => guideTexts(readGuide(guides[language])))
  const [isSame] = useState(() => language === first && sameGuides(guides))
  const change = (section: GuideSection, typed: string) => {
    const next = { ...texts, [section]: typed }
    setTexts(next)
    const guide = guideOfTexts(next)
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

/** One language only so far: the other follows the first. */
function sameGuides({ fr, en }: MethodGuides): boolean {
  const words = (guide: string) => JSON.stringify(readGuide(guide).sections)
  return words(fr) === words(en) || fr.trim() === '' || en.trim() === ''
}
