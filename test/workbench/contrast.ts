/**
 * Runs in the page: every visible run of text whose colour stands out too little from
 * what lies behind it (WCAG 2.2, 1.4.3: 4.5 to 1, large text 3 to 1).
 */
export function contrastFailures(): readonly string[] {
  type Color = readonly [number, number, number, number]
  const parse = (color: string): Color => {
    const [r = 0, g = 0, b = 0, a = 1] = (color.match(/[\d.]+/g) ?? []).map(Number)
    return [r, g, b, a]
  }
  const over = (top: Color, below: Color): Color => {
    const mix = (i: 0 | 1 | 2): number => top[i] * top[3] + below[i] * (1 - top[3])
    return [mix(0), mix(1), mix(2), 1]
  }
  const luminance = (color: Color): number => {
    const [r, g, b] = color.slice(0, 3).map((part) => {
      const share = part / 255
      return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
    })
    return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!
  }
  const behind = (element: Element | null): Color => {
    const layers: Color[] = []
    for (let at = element; at; at = at.parentElement) {
      const color = parse(getComputedStyle(at).backgroundColor)
      if (color[3] > 0) layers.push(color)
      if (color[3] === 1) break
    }
    return layers.reduceRight((below, top) => over(top, below), [255, 255, 255, 1])
  }

  const failures: string[] = []
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const text = walker.currentNode.textContent?.trim()
    const element = walker.currentNode.parentElement
    if (
      !text ||
      !element?.checkVisibility({ visibilityProperty: true, opacityProperty: true })
    )
      continue
    if (element.closest('noscript, script, style')) continue
    const style = getComputedStyle(element)
    const below = behind(element)
    const ink = over(parse(style.color), below)
    const [high, low] = [luminance(ink), luminance(below)].toSorted((a, b) => b - a)
    const ratio = (high! + 0.05) / (low! + 0.05)
    const size = Number.parseFloat(style.fontSize)
    const large = size >= 24 || (size >= 18.66 && Number(style.fontWeight) >= 700)
    if (ratio < (large ? 3 : 4.5)) {
      failures.push(`${ratio.toFixed(2)} "${text.slice(0, 40)}" ${element.className}`)
    }
  }
  return failures
}
