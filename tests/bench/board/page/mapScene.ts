/** The same map for both: detailed outlines of communes side by side, and marks scattered over them. */
export type SceneArea = { name: string; x: number; y: number; ring: { x: number; y: number }[] }
export type SceneMark = { id: string; x: number; y: number; category: number }

const columns = 8
const planeWidth = 1000
export const planeHeight = 640

/** Chance that is the same at every run. */
function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 4_294_967_296
    return state / 4_294_967_296
  }
}

/** `count` outlines of `corners` corners each, in rows of eight. */
export function areasOf(count: number, corners: number): SceneArea[] {
  const chance = seeded(7)
  const rows = Math.ceil(count / columns)
  const [width, height] = [planeWidth / columns, planeHeight / rows]
  return Array.from({ length: count }, (_, index) => {
    const x = (index % columns) * width + width / 2
    const y = Math.floor(index / columns) * height + height / 2
    const ring = Array.from({ length: corners }, (_, corner) => {
      const angle = (corner / corners) * 2 * Math.PI
      const reach = 0.44 + 0.05 * Math.sin(9 * angle) + 0.012 * (chance() - 0.5)
      return { x: x + Math.cos(angle) * reach * width, y: y + Math.sin(angle) * reach * height }
    })
    const [first] = ring
    return { name: `Commune ${index + 1}`, x, y, ring: first ? [...ring, first] : ring }
  })
}

export function marksOf(count: number): SceneMark[] {
  const chance = seeded(11)
  return Array.from({ length: count }, (_, index) => ({
    id: `mark-${index}`,
    x: 10 + chance() * (planeWidth - 20),
    y: 10 + chance() * (planeHeight - 20),
    category: index % 8,
  }))
}
