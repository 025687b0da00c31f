import { type SoundName, scaleOf, soundRecipes } from './soundRecipes.ts'

let shared: AudioContext | undefined

/**
 * Plays one of the three sounds on this computer's own output. `volume` goes from 0 to 1. A window that nobody has
 * touched yet may not sound: it stays silent, without a complaint.
 */
export async function playSound(name: SoundName, volume: number): Promise<void> {
  if (volume <= 0) return
  shared ??= new AudioContext()
  const context = shared
  if (context.state === 'suspended') {
    const isResumed = await Promise.race([context.resume().then(() => true), afterMs(300)])
    if (isResumed !== true) return
  }
  const recipe = soundRecipes[name]
  const master = context.createGain()
  master.gain.value = scaleOf(recipe) * Math.min(1, volume)
  master.connect(withLowPass(context, recipe.lowPassHz))
  const beginsAt = context.currentTime + 0.02
  for (const stroke of recipe.strokes) {
    for (const partial of stroke.partials) {
      const strikeAt = beginsAt + stroke.startMs / 1000
      const topAt = strikeAt + partial.attackMs / 1000
      const endsAt = topAt + partial.decayMs / 1000
      const gain = context.createGain()
      gain.gain.setValueAtTime(0, strikeAt)
      gain.gain.linearRampToValueAtTime(partial.gain, topAt)
      // A fall of 60 dB, then silence.
      gain.gain.exponentialRampToValueAtTime(partial.gain / 1000, endsAt)
      gain.connect(master)
      const oscillator = context.createOscillator()
      oscillator.frequency.value = partial.frequencyHz
      oscillator.connect(gain)
      oscillator.start(strikeAt)
      oscillator.stop(endsAt)
    }
  }
}

function withLowPass(context: AudioContext, lowPassHz: number | null): AudioNode {
  if (lowPassHz === null) return context.destination
  const filter = context.createBiquadFilter()
  filter.type = 'lowpass'
  filter.frequency.value = lowPassHz
  filter.connect(context.destination)
  return filter
}

function afterMs(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
