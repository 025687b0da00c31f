import { modele } from '../../../shared/activities/_modele/text.fr.ts'
import type { Translate } from '../../../shared/activities/activity.ts'
import { activityTexts } from '../../../shared/activities/activityTexts.ts'
import { translateFrench } from '../../../shared/activities/testContent.ts'
import { frenchSpaces } from '../../../shared/text/typography.ts'

const plain = translateFrench({ ...activityTexts.fr, modele })

/** French with its spaces, as the windows do it. */
export const galleryTranslate: Translate = (key, params) => frenchSpaces(plain(key, params))
