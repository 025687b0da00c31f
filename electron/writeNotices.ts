import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { thirdPartyNotices } from './thirdPartyNotices.ts'

/** `npm run notices`: after a change of dependency, of font or of data. */
const root = resolve(import.meta.dirname, '..')
writeFileSync(join(root, 'resources/THIRD_PARTY_NOTICES.txt'), thirdPartyNotices(root))
