import type { Method } from '../../../../shared/domain/methods/methodSchema.ts'
import { useLocale, useWords } from '../../../text/words.ts'
import classes from './MethodSteps.module.css'

/** The consigne of the wall with its easy French, then the steps with theirs. */
export function MethodSteps({ method }: { method: Method }) {
  const words = useWords('methods')
  const language = useLocale()
  return (
    <>
      <div className={classes.consignes}>
        <div>
          <h2 className={classes.label}>{words('onTheWall')}</h2>
          <p className={classes.consigne}>{method.consigne[language]}</p>
        </div>
        <div>
          <h2 className={classes.label}>{words('facile')}</h2>
          <p className={classes.facile} lang="fr">
            {method.consigneFacile.fr}
          </p>
        </div>
      </div>
      <section>
        <h2 className="titre-3">{words('steps')}</h2>
        <ol className={classes.steps}>
          {method.steps.map((step, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: steps are told by their place
            <li key={index} className={classes.step}>
              <p className={classes.minutes}>{words('cardMinutes', { minutes: step.minutes })}</p>
              <div>
                <h3 className={classes.title}>
                  {step.title[language]}
                  {step.isOptional ? <span className="second"> ({words('optional')})</span> : null}
                </h3>
                <p className={classes.lines}>{step.consigne[language]}</p>
                <p className={classes.stepFacile} lang="fr">
                  {step.consigneFacile.fr}
                </p>
              </div>
            </li>
          ))}
        </ol>
      </section>
    </>
  )
}
