import classes from './Garland.module.css'

const width = 1920
const swagWidth = width / 2
const topY = 10
const sagY = 84
const flagsPerSwag = 9
const colours = ['or', 'ciel', 'dragee', 'eau'] as const

/** Height of the rope at `x`: two swags that touch at the middle. */
function ropeY(x: number): number {
  const along = ((x % swagWidth) / swagWidth) * 2 - 1
  return topY + sagY * (1 - along * along)
}

type Flag = { x: number; points: string; colour: (typeof colours)[number] }

function flagAt(index: number): Flag {
  const swag = Math.floor(index / flagsPerSwag)
  const place = ((index % flagsPerSwag) + 0.5) / flagsPerSwag
  // The flags stop a little before the knots, so that two of them never meet.
  const x = swagWidth * (swag + 0.01 + place * 0.98)
  const left = x - 41
  const right = x + 41
  const slope = (ropeY(Math.min(right, swagWidth * (swag + 1) - 1)) - ropeY(left)) / 82
  const tipX = x - slope * 120 * 0.55
  const tipY = ropeY(x) + 116
  return {
    x,
    points: `${left},${ropeY(left)} ${right},${ropeY(Math.min(right, swagWidth * (swag + 1) - 1))} ${tipX},${tipY}`,
    colour: colours[index % colours.length] ?? 'or',
  }
}

const flags = Array.from({ length: flagsPerSwag * 2 }, (_, index) => flagAt(index))
const rope = [0, 1]
  .map((swag) => {
    const from = swag * swagWidth
    return `M${from},${topY} Q${from + swagWidth / 2},${topY + sagY * 2} ${from + swagWidth},${topY}`
  })
  .join(' ')

/** The flags of the ball, across the top of the image. */
export function Garland() {
  return (
    <svg className={classes.garland} viewBox={`0 0 ${width} 216`} aria-hidden="true" focusable="false">
      {flags.map((flag) => (
        <polygon key={flag.x} points={flag.points} data-colour={flag.colour} />
      ))}
      <path d={rope} />
    </svg>
  )
}
