import type { Ref } from 'react'
import { ageBands, genders } from '../../../../shared/domain/people/panelQuotas.ts'
import type { Gender, Habit, Need } from '../../../../shared/domain/people/peopleRows.ts'
import type { ParticipantCategory } from '../../../../shared/domain/rows.ts'
import { CheckRow } from '../../../design/CheckRow.tsx'
import { Field } from '../../../design/Field.tsx'
import { SelectField } from '../../../design/SelectField.tsx'
import { useWords } from '../../../text/words.ts'
import { CommuneField } from './CommuneField.tsx'
import { CompanyField } from './CompanyField.tsx'
import { categoryList, categoryWords } from './categoryWords.ts'
import classes from './PersonDialog.module.css'
import type { PersonDraft } from './personDraft.ts'
import type { PanelView } from './usePanel.ts'

const needs: readonly Need[] = ['mobility', 'hearing', 'sight']

/** What is kept of somebody, the useful first; nothing but a name is asked for. */
export function PersonFields({
  draft,
  onDraft,
  panel,
  personId,
  firstField,
  nameProblem,
}: {
  draft: PersonDraft
  onDraft: (draft: PersonDraft) => void
  panel: PanelView
  personId: string | null
  firstField: Ref<HTMLInputElement & HTMLTextAreaElement>
  nameProblem: string | undefined
}) {
  const words = useWords('people')
  const change = (fields: Partial<PersonDraft>) => onDraft({ ...draft, ...fields })
  const others = panel.people.filter(({ id }) => id !== personId)
  return (
    <>
      <div className={classes.pair}>
        <Field
          label={words('firstName')}
          value={draft.firstName}
          onChange={(firstName) => change({ firstName })}
          inputRef={firstField}
          autoFocus
          autoComplete="off"
          problem={nameProblem}
        />
        <Field
          label={words('lastName')}
          optional
          autoComplete="off"
          value={draft.lastName}
          onChange={(lastName) => change({ lastName })}
        />
        <SelectField<ParticipantCategory>
          label={words('college')}
          value={draft.category}
          options={categoryList.map((category) => ({
            value: category,
            label: words(categoryWords[category].one),
          }))}
          onChange={(category) => change({ category })}
        />
        <CommuneField
          communes={panel.rows.communes}
          value={draft.commune}
          onChange={(commune) => change({ commune })}
        />
        <Field
          label={words('structure')}
          optional
          autoComplete="off"
          value={draft.structure}
          onChange={(structure) => change({ structure })}
        />
        {personId === null ? (
          <SelectField<PersonDraft['state']>
            label={words('stateAtFirst')}
            value={draft.state}
            options={(['invited', 'confirmed', 'none'] as const).map((state) => ({
              value: state,
              label: words(`state_${state}`),
            }))}
            onChange={(state) => change({ state })}
          />
        ) : null}
      </div>
      <fieldset className={classes.fieldset}>
        <legend className={classes.legend}>{words('more')}</legend>
        <div className={classes.pair}>
          <SelectField
            label={words('age')}
            optional
            value={draft.ageBand}
            options={[
              { value: '', label: words('ageUnknown') },
              ...ageBands.map((band) => ({ value: band as string, label: words(`age_${band}`) })),
              { value: 'nr', label: words('age_nr') },
            ]}
            onChange={(ageBand) => change({ ageBand })}
          />
          <SelectField<Gender>
            label={words('gender')}
            optional
            value={draft.gender}
            options={[
              { value: '', label: words('genderUnknown') },
              ...genders.map((gender) => ({ value: gender, label: words(`genderOne_${gender}`) })),
            ]}
            onChange={(gender) => change({ gender })}
          />
          <Field
            label={words('phone')}
            optional
            type="tel"
            autoComplete="off"
            value={draft.phone}
            onChange={(phone) => change({ phone })}
          />
          <Field
            label={words('email')}
            optional
            autoComplete="off"
            value={draft.email}
            onChange={(email) => change({ email })}
          />
          <SelectField<Habit>
            label={words('habit')}
            value={draft.habit}
            options={[
              { value: '', label: words('habitUnknown') },
              { value: 'new', label: words('habitOne_new') },
              { value: 'regular', label: words('habitOne_regular') },
            ]}
            onChange={(habit) => change({ habit })}
          />
          <CheckRow
            checked={draft.isOutsideCircuit}
            onChange={(isOutsideCircuit) => change({ isOutsideCircuit })}
          >
            {words('isOutsideCircuit')}
          </CheckRow>
        </div>
      </fieldset>
      <fieldset className={classes.fieldset}>
        <legend className={classes.legend}>{words('wishes')}</legend>
        <div className={classes.checks}>
          <CheckRow checked={draft.refusesPhoto} onChange={(refusesPhoto) => change({ refusesPhoto })}>
            {words('refusesPhoto')}
          </CheckRow>
          {needs.map((need) => (
            <CheckRow
              key={need}
              checked={draft.needs.includes(need)}
              onChange={(has) =>
                change({ needs: needs.filter((one) => (one === need ? has : draft.needs.includes(one))) })
              }
            >
              {words(`need_${need}`)}
            </CheckRow>
          ))}
        </div>
        <div className={classes.pair}>
          <CompanyField
            label={words('together')}
            others={others}
            chosen={draft.togetherWith}
            taken={draft.apartFrom}
            onChange={(togetherWith) => change({ togetherWith })}
          />
          <CompanyField
            label={words('apart')}
            others={others}
            chosen={draft.apartFrom}
            taken={draft.togetherWith}
            onChange={(apartFrom) => change({ apartFrom })}
          />
        </div>
        <Field
          label={words('note')}
          optional
          help={words('noteHelp')}
          value={draft.note}
          onChange={(note) => change({ note })}
        />
      </fieldset>
    </>
  )
}
