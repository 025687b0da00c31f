import { IconBook2 } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import type { ProjectedSequence } from '../../../../shared/domain/evening/projectEvening.ts'
import type { GuideSection } from '../../../../shared/domain/methods/readGuide.ts'
import type { Lane } from '../../../../shared/domain/rows.ts'
import { Button } from '../../../design/Button.tsx'
import { Dialog } from '../../../design/Dialog.tsx'
import { useLocale, useWords } from '../../../text/words.ts'
import { useGuidedMethods } from '../../useGuidedMethods.ts'
import { GuideSections } from '../methods/GuideSections.tsx'
import { consignesToSay } from './consignesToSay.ts'
import classes from './LaneGuide.module.css'

export interface LaneGuideProps {
  /** The lanes of the sequence under way. */
  readonly lanes: readonly Lane[]
  readonly projected: ProjectedSequence['lanes']
}

/** What helps while it is being run; what helps to choose or to adapt stays in the library. */
const shownSections: readonly GuideSection[] = ['howToRun', 'tips', 'pitfalls']

/** « Comment animer »: the guide of the method under way, with the consigne to say first. Nothing when no lane has one. */
export function LaneGuide({ lanes, projected }: LaneGuideProps) {
  const words = useWords('live')
  const language = useLocale()
  const [isOpen, setIsOpen] = useState(false)
  const guided = useGuidedMethods(lanes)
  const toSay = useMemo(() => consignesToSay(lanes, projected), [lanes, projected])
  const [first] = guided
  if (!first) return null
  const close = () => setIsOpen(false)
  return (
    <>
      <Button size={44} icon={<IconBook2 stroke={2.2} aria-hidden="true" />} onClick={() => setIsOpen(true)}>
        {words('guide')}
      </Button>
      <Dialog
        opened={isOpen}
        onClose={close}
        title={guided.length === 1 ? first.method.names[language] : words('guide')}
        size="large"
        actions={<Button onClick={close}>{words('close')}</Button>}
      >
        <div className={classes.guide}>
          {toSay.length > 0 ? (
            <section className={classes.toSay}>
              <h2 className="petit">{words('guideSay')}</h2>
              {toSay.map((consigne) => (
                <p key={consigne} className={classes.consigne}>
                  {consigne}
                </p>
              ))}
            </section>
          ) : null}
          {guided.map(({ method, guides }) => (
            <div key={method.id} className={classes.guide}>
              {guided.length > 1 ? <h2 className="titre-2">{method.names[language]}</h2> : null}
              <GuideSections guide={guides[language] || guides.fr || guides.en} only={shownSections} />
            </div>
          ))}
        </div>
      </Dialog>
    </>
  )
}
