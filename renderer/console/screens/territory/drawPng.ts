/** What a picture of the paper calls its two types, and what this window calls them. */
const families: { readonly [name: string]: string } = {
  Text: 'Atkinson Hyperlegible Next Variable',
  Title: 'Bricolage Grotesque Variable',
}

/**
 * A picture of the synthesis as a PNG for the bulletin, on white. An SVG drawn as an image sees nothing of the page: its
 * types and its base map go inside it.
 *
 * @param widthPx width of the picture; its height follows
 */
export async function drawPng(svg: string, widthPx: number): Promise<Blob> {
  const whole = await withImages(svg)
  const styled = whole.replace(/>/, `><style>${await typeRules()}</style>`)
  const address = URL.createObjectURL(new Blob([styled], { type: 'image/svg+xml' }))
  try {
    const image = new Image()
    image.src = address
    await image.decode()
    const [, , width = 1, height = 1] = (/viewBox="([^"]+)"/.exec(svg)?.[1] ?? '').split(/\s+/).map(Number)
    const canvas = new OffscreenCanvas(widthPx, Math.round((widthPx * height) / width))
    const context = canvas.getContext('2d')
    if (!context) throw new Error('No canvas')
    context.fillStyle = '#ffffff'
    context.fillRect(0, 0, canvas.width, canvas.height)
    context.drawImage(image, 0, 0, canvas.width, canvas.height)
    return await canvas.convertToBlob({ type: 'image/png' })
  } finally {
    URL.revokeObjectURL(address)
  }
}

/** Pictures named by an address of this window become part of the file. */
async function withImages(svg: string): Promise<string> {
  let whole = svg
  for (const [, address] of svg.matchAll(/href="(blob:[^"]+)"/g)) {
    if (!address) continue
    const image = new Image()
    image.src = address
    await image.decode()
    const canvas = new OffscreenCanvas(image.naturalWidth, image.naturalHeight)
    canvas.getContext('2d')?.drawImage(image, 0, 0)
    whole = whole.replaceAll(
      address,
      await dataAddress(await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.9 })),
    )
  }
  return whole
}

let rules: Promise<string> | undefined

/** The Latin types of this window, under the names that pictures use. */
function typeRules(): Promise<string> {
  rules ??= Promise.all(
    [...document.styleSheets]
      .flatMap((sheet) => [...sheet.cssRules])
      .filter((rule) => rule instanceof CSSFontFaceRule)
      .map((rule) => ruleInside(rule.style)),
  ).then((found) => found.join(''))
  return rules
}

async function ruleInside(style: CSSStyleDeclaration): Promise<string> {
  const family = style.getPropertyValue('font-family').replaceAll('"', '')
  const name = Object.keys(families).find((one) => families[one] === family)
  const source = /url\("?([^")]+)"?\)/.exec(style.getPropertyValue('src'))?.[1]
  const range = style.getPropertyValue('unicode-range')
  const isItalic = style.getPropertyValue('font-style') === 'italic'
  if (!name || !source || isItalic || !/U\+0+-FF|U\+0000-00FF/i.test(range)) return ''
  const file = await fetch(new URL(source, document.baseURI)).then((answer) => answer.blob())
  return `@font-face{font-family:${name};font-weight:200 800;src:url(${await dataAddress(file)})}`
}

function dataAddress(blob: Blob): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result))
    reader.onerror = () => reject(new Error('The file cannot be read'))
    reader.readAsDataURL(blob)
  })
}
