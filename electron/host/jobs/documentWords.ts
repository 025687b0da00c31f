import i18next from 'i18next'
import type { Translate } from '../../../shared/activities/activity.ts'
import { activityTexts } from '../../../shared/activities/activityTexts.ts'
import { methods as methodsEnglish } from '../../../shared/text/methods.en.ts'
import { methods as methodsFrench } from '../../../shared/text/methods.fr.ts'
import { peoplePrints as peopleEnglish } from '../../../shared/text/peoplePrints.en.ts'
import { peoplePrints as peopleFrench } from '../../../shared/text/peoplePrints.fr.ts'
import { printing as printingEnglish } from '../../../shared/text/printing.en.ts'
import { printing as printingFrench } from '../../../shared/text/printing.fr.ts'
import { type Locale, typeset } from '../../../shared/text/typography.ts'

/** The words of printed documents in one language, set with the spaces it wants: `printing.key`, `columns.key`… */
export function documentWords(locale: Locale): Translate {
  const resources = {
    fr: { ...activityTexts.fr, methods: methodsFrench, peoplePrints: peopleFrench, printing: printingFrench },
    en: {
      ...activityTexts.en,
      methods: methodsEnglish,
      peoplePrints: peopleEnglish,
      printing: printingEnglish,
    },
  }
  const instance = i18next.createInstance()
  void instance.init({
    lng: locale,
    fallbackLng: 'fr',
    initAsync: false,
    ns: Object.keys(resources.fr),
    resources,
    interpolation: { escapeValue: false },
    keySeparator: false,
    nsSeparator: ':',
  })
  return (key, params) => typeset(String(instance.t(key.replace('.', ':'), { ...params })), locale)
}
