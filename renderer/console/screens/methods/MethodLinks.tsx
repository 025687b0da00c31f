import { useMemo } from 'react'
import { methodEntry } from '../../../../shared/domain/methods/methodEntry.ts'
import type { MaterialKind } from '../../../../shared/domain/methods/methodSchema.ts'
import type { LibraryMethod } from '../../../../shared/domain/methods/ownMethod.ts'
import { consumersOf, relatedMethods } from '../../../../shared/domain/methods/relatedMethods.ts'
import { useLocale, useWords } from '../../../text/words.ts'
import { writeRoute } from '../../routes.ts'
import classes from './MethodLinks.module.css'

const most = 6

/** The thread of a démarche: what it takes and gives, its neighbours, who can take it up, and where it comes from. */
export function MethodLinks({ one, library }: { one: LibraryMethod; library: readonly LibraryMethod[] }) {
  const words = useWords('methods')
  const language = useLocale()
  const { method } = one
  const entries = useMemo(
    () =>
      library
        .filter(({ removedAt }) => removedAt === null)
        .map(({ method: other }) => methodEntry(other, language)),
    [library, language],
  )
  const related = useMemo(() => relatedMethods(method, entries).slice(0, most), [method, entries])
  const consumers = useMemo(() => consumersOf(method, entries).slice(0, most), [method, entries])
  const kinds = (list: readonly MaterialKind[]) =>
    list.map((kind) => words(`material_${kind}`)).join(', ') || words('nothingTaken')
  const parent = library.find((other) => other.method.id === one.basedOn)
  return (
    <>
      <section>
        <h2 className="titre-4">{words('thread')}</h2>
        <dl className={classes.thread}>
          <dt>{words('takes')}</dt>
          <dd>{kinds(method.inputs)}</dd>
          <dt>{words('gives')}</dt>
          <dd>{kinds(method.outputs)}</dd>
        </dl>
        <Names label={words('related')} methods={related} />
        <Names label={words('consumers')} methods={consumers} />
      </section>
      <section>
        <h2 className="titre-4">{words('provenance')}</h2>
        <dl className={classes.thread}>
          <dt>{words('licence')}</dt>
          <dd>{method.licence}</dd>
          <dt>{words('authors')}</dt>
          <dd>{method.authors.join(', ')}</dd>
          <dt>{words('source')}</dt>
          <dd>{method.source[language]}</dd>
        </dl>
        {one.basedOn !== '' ? (
          <p>
            {parent ? words('basedOn', { name: parent.method.names[language] }) : words('basedOnUnknown')}
          </p>
        ) : null}
      </section>
    </>
  )
}

function Names({ label, methods }: { label: string; methods: readonly { id: string; name: string }[] }) {
  if (methods.length === 0) return null
  return (
    <>
      <h3 className={classes.label}>{label}</h3>
      <ul className={classes.names}>
        {methods.map(({ id, name }) => (
          <li key={id}>
            <a className={classes.name} href={writeRoute({ screen: 'methods', methodId: id })}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </>
  )
}
