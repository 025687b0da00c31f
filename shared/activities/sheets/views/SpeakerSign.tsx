import { IconEar } from '@tabler/icons-react'

export interface SpeakerSignProps {
  readonly sign: 'mouth' | 'ear'
  readonly sizePx: number
}

/** A mouth beside who speaks, an ear beside who listens; the word is always written. */
export function SpeakerSign({ sign, sizePx }: SpeakerSignProps) {
  if (sign === 'ear') return <IconEar size={sizePx} stroke={1.8} aria-hidden="true" />
  return (
    <svg
      width={sizePx}
      height={sizePx}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth={1.8}
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d="M2 11c3.2-3.4 6.6-5 8.2-5 .8 0 1.2.6 1.8.6S13 6 13.8 6c1.600 0 5 1.600 8.200 5-2.800 4.400-6.200 7-10 7s-7.200-2.600-10-7z" />
      <path d="M2.600 11.300c3 .9 6.200-1.300 9.400.2 3.200-1.500 6.400.7 9.400-.2" />
    </svg>
  )
}
