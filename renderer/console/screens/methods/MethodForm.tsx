import { useMemo, useState } from 'react'
import {
  type Language,
  methodEnergies,
  methodLicences,
  methodPhases,
  methodSchema,
  paperNeeds,
  roomLayouts,
} from '../../../../shared/domain/methods/methodSchema.ts'
import { useCommands } from '../../../client/ClientProvider.tsx'
import { Button } from '../../../design/Button.tsx'
import { ChipGroup } from '../../../design/ChipGroup.tsx'
import { Dialog } from '../../../design/Dialog.tsx'
import { Field } from '../../../design/Field.tsx'
import { SelectField } from '../../../design/SelectField.tsx'
import { useMessages } from '../../../design/useMessages.ts'
import { useLocale, useWords } from '../../../text/words.ts'
import { goTo } from '../../routes.ts'
import { AskedFields } from './AskedFields.tsx'
import { BoardFields } from './BoardFields.tsx'
import { FormLanguageContext } from './FormLanguage.ts'
import { GuideFields } from './GuideFields.tsx'
import { ListField } from './ListField.tsx'
import classes from './MethodForm.module.css'
import { type MethodDraft, written, writtenList } from './methodDraft.ts'
import { NumberPair } from './NumberPair.tsx'
import { StepFields } from './StepFields.tsx'
import { ThreadFields } from './ThreadFields.tsx'
import { useMissingFields } from './useMissingFields.ts'

const keptDrafts = new Map<string, MethodDraft>()

/** A method of one's own, to adapt or to write: everything by forms, nothing by code. */
export function MethodForm({
  title,
  draftName,
  initial,
  onClose,
}: {
  title: string
  /** What is written under this name is still there when the form is closed by mistake and opened again. */
  draftName: string
  initial: MethodDraft
  onClose: () => void
}) {
  const words = useWords('methods')
  const first = useLocale()
  const [language, setLanguage] = useState<Language>(first)
  const form = useMemo(() => ({ language, first }), [language, first])
  const commands = useCommands()
  const messages = useMessages()
  const missingFields = useMissingFields()
  const [draft, setDraftHere] = useState(() => keptDrafts.get(draftName) ?? initial)
  const [missing, setMissing] = useState('')
  const { method } = draft
  const setDraft = (next: MethodDraft) => {
    keptDrafts.set(draftName, next)
    setDraftHere(next)
  }
  const forget = () => {
    keptDrafts.delete(draftName)
    onClose()
  }
  const change = (fields: Partial<typeof method>) => setDraft({ ...draft, method: { ...method, ...fields } })
  const save = async () => {
    const read = methodSchema.safeParse(method)
    if (!read.success) return setMissing(missingFields(read.error.issues.map(({ path }) => path)))
    setMissing('')
    const { status } = await commands.ownMethods.keep({ ...draft, method: read.data })
    if (status !== 'done') return
    forget()
    goTo({ screen: 'methods', methodId: method.id })
    messages.tell(words('saved', { name: method.names[first] }))
  }
  const text = (key: 'names' | 'pitch' | 'purpose' | 'consigne' | 'source') => ({
    value: method[key][language],
    onChange: (typed: string) => change({ [key]: written(method[key], form, typed) }),
  })
  return (
    <Dialog
      opened
      onClose={onClose}
      title={title}
      size="large"
      actions={
        <>
          <Button onClick={forget}>{words('cancel')}</Button>
          <Button variant="plein" onClick={() => void save()}>
            {words('save')}
          </Button>
        </>
      }
    >
      <FormLanguageContext value={form}>
        <div className={classes.tongue}>
          <p>{words('formLanguage')}</p>
          <ChipGroup
            label={words('formLanguage')}
            value={language}
            onChange={setLanguage}
            options={[
              { value: 'fr', label: words('formFrench') },
              { value: 'en', label: words('formEnglish') },
            ]}
          />
          <p className="second petit">
            {words(language === first ? 'formLanguageFirst' : 'formLanguageSecond')}
          </p>
        </div>
        {/* Fields keep what is being typed: those of the other language are others. */}
        <div key={language} className={classes.form}>
          <Field label={words('formName')} maxSigns={120} {...text('names')} />
          <Field
            label={words('formAliases')}
            value={method.aliases[language].join(', ')}
            onChange={(typed) => change({ aliases: writtenList(method.aliases, form, cut(typed)) })}
          />
          <Field label={words('formPitch')} maxSigns={120} {...text('pitch')} />
          <Field label={words('formPurpose')} multiline rows={2} {...text('purpose')} />
          <ChipGroup
            label={words('formKind')}
            value={method.kind === 'groups' ? 'groups' : 'plenary'}
            onChange={(kind) => change({ kind })}
            options={[
              { value: 'plenary', label: words('formPlenary') },
              { value: 'groups', label: words('formGroups') },
            ]}
          />
          <div className={classes.pair}>
            <NumberPair
              label={words('formPeople')}
              from={method.groupSize.minimum}
              to={method.groupSize.maximum}
              onChange={(minimum, maximum) => change({ groupSize: { minimum, maximum } })}
            />
            <NumberPair
              label={words('formMinutes')}
              from={method.minutes.minimum}
              to={method.minutes.maximum}
              onChange={(minimum, maximum) => change({ minutes: { ...method.minutes, minimum, maximum } })}
            />
            <SelectField
              label={words('phaseLabel')}
              value={method.phase}
              onChange={(phase) => change({ phase })}
              options={methodPhases.map((value) => ({ value, label: words(`phase_${value}`) }))}
            />
            <SelectField
              label={words('roomLabel')}
              value={method.roomLayout}
              onChange={(roomLayout) => change({ roomLayout })}
              options={roomLayouts.map((value) => ({ value, label: words(`room_${value}`) }))}
            />
            <SelectField
              label={words('energyLabel')}
              value={method.energy}
              onChange={(energy) => change({ energy })}
              options={methodEnergies.map((value) => ({ value, label: words(`energy_${value}`) }))}
            />
            <SelectField
              label={words('paperLabel')}
              value={method.paper}
              onChange={(paper) => change({ paper })}
              options={paperNeeds.map((value) => ({ value, label: words(`paper_${value}`) }))}
            />
          </div>
          <Field label={words('formConsigne')} multiline rows={2} {...text('consigne')} />
          <Field
            label={words('formFacile')}
            multiline
            rows={2}
            value={method.consigneFacile.fr}
            onChange={(fr) => change({ consigneFacile: { fr } })}
          />
          <StepFields method={method} onChange={(changed) => setDraft({ ...draft, method: changed })} />
          <ListField
            label={words('formMaterial')}
            items={method.material[language]}
            onChange={(items) => change({ material: writtenList(method.material, form, items) })}
          />
          <BoardFields boards={method.boards} onChange={(boards) => change({ boards })} />
          <AskedFields fields={method.fields} onChange={(fields) => change({ fields })} />
          <ThreadFields method={method} onChange={change} />
          <GuideFields
            guides={draft.guides}
            names={method.names}
            onChange={(guides) => setDraft({ ...draft, guides })}
          />
          <div className={classes.pair}>
            <Field
              label={words('formAuthors')}
              value={method.authors.join(', ')}
              onChange={(typed) => change({ authors: cut(typed) })}
            />
            <Field label={words('formSource')} {...text('source')} />
            <SelectField
              label={words('formLicence')}
              value={method.licence}
              onChange={(licence) => change({ licence })}
              options={methodLicences.map((value) => ({ value, label: value }))}
            />
          </div>
          {missing ? (
            <p role="alert" className={classes.missing}>
              {words('formMissing', { fields: missing })}
            </p>
          ) : null}
        </div>
      </FormLanguageContext>
    </Dialog>
  )
}

/** Keeps what is being typed: a comma just typed opens the next name. */
function cut(typed: string): string[] {
  const parts = typed.split(',').map((part, index) => (index === 0 ? part : part.replace(/^ /, '')))
  return parts.length === 1 && parts[0] === '' ? [] : parts
}
