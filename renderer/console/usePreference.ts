import { rowIn } from '../../shared/replica/Replica.ts'
import { useLibrary } from '../client/ClientProvider.tsx'

/** What a computer keeps of its user, by name, with its usual value. */
export const usualPreferences = {
  locale: 'fr' as 'fr' | 'en',
  textScale: 100 as 100 | 115 | 130,
  strongContrast: false,
  withoutMotion: false,
  soundVolume: 0.7,
  soundMuted: false,
  /** Single letters as commands in Conduite; a voice or a trembling hand may want them off. */
  singleKeys: true,
  firstName: '',
  lastRowM: 15,
  imageHeightM: 1.5,
}
export type PreferenceName = keyof typeof usualPreferences
type Preferences = typeof usualPreferences

/** A preference of this computer, or its usual value. */
export function usePreference<Name extends PreferenceName>(name: Name): Preferences[Name] {
  // A preference is written by the settings with the type of its usual value.
  const known = useLibrary((replica) => rowIn(replica, 'preferences', name)?.value) as
    | Preferences[Name]
    | undefined
  return known ?? usualPreferences[name]
}
