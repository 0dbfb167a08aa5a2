import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { startChromium } from './chromium.ts'
import { contrastFailures } from './contrast.ts'
import { HOSTILE, MARIB } from './sample-lines.ts'
import { serveWorkbench } from './serve-workbench.ts'

const DESKTOP = { width: 1280, height: 900 }
const PHONE = { width: 360, height: 740 }
const VIEWS = [
  '/',
  '/reports/rp_marib',
  '/events',
  '/read',
  '/reports/none',
  '/nowhere',
]

let browser: Browser
let server: Awaited<ReturnType<typeof serveWorkbench>>
/** What the browser complained of: scripts that failed, things that the policy stopped. */
let complaints: string[] = []

beforeAll(async () => {
  server = await serveWorkbench([MARIB, HOSTILE])
  browser = await startChromium()
})
afterAll(async () => {
  await browser?.close()
  await server?.close()
})
afterEach(async () => {
  for (const context of browser.contexts()) await context.close()
  complaints = []
})

async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: DESKTOP, ...options })
  const page = await context.newPage()
  page.setDefaultTimeout(20_000)
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('console', (message) => {
    // A report that is not there is asked for on purpose, below.
    if (message.type() === 'error' && !message.text().includes('404')) {
      complaints.push(message.text())
    }
  })
  await page.goto(server.address + path)
  await page.waitForSelector('main h1, main .state:not([role=status])')
  await page.waitForFunction(() => !document.querySelector('.state[role=status]'))
  return page
}

const lit = (page: Page): Promise<string[]> =>
  page.locator('.words[data-lit]').allTextContents()
const active = (page: Page): Promise<string[]> =>
  page.locator('.value[data-active]').allTextContents()

test('the list leads to a report, and the back button back', async () => {
  const page = await open('/')
  expect(await page.title()).toBe('Reports · Dateline')
  await page.getByRole('link', { name: /Four killed/ }).click()
  await page.waitForSelector('.card')
  expect(page.url()).toBe(`${server.address}/reports/rp_marib`)
  expect(await page.title()).toContain('Four killed')
  await page.goBack()
  await page.waitForSelector('.reports')
  expect(complaints).toEqual([])
})

test('pointing at a value lights up its words, and only these', async () => {
  const page = await open('/reports/rp_marib')
  expect(await lit(page)).toEqual([])
  await page
    .getByRole('button', { name: /^Sirwah, Marib, YEM/ })
    .first()
    .hover()
  expect((await lit(page)).join('')).toBe('Sirwah district')
  await page.getByRole('button', { name: /4 killed/ }).hover()
  expect((await lit(page)).join('')).toBe('Four soldiers were killed')
  await page.mouse.move(0, 0)
  expect(await lit(page)).toEqual([])
})

test('pointing at words lights up the values that they gave', async () => {
  const page = await open('/reports/rp_marib')
  await page.locator('.words-marked', { hasText: 'Sirwah district' }).hover()
  expect(await active(page)).toEqual([expect.stringContaining('Sirwah')])
  // One word of the text, two events: a town of one, the ground for the other's country.
  await page.locator('.words-marked', { hasText: 'Taiz' }).hover()
  expect(await active(page)).toHaveLength(2)
})

test('a pressed value stays lit until Escape', async () => {
  const page = await open('/reports/rp_marib')
  const value = page.getByRole('button', { name: /Yahya Al-Mahwiti/ }).last()
  await value.click()
  await page.mouse.move(0, 0)
  expect((await lit(page)).join('')).toContain('denied that the group was involved')
  expect(await value.getAttribute('aria-pressed')).toBe('true')
  await page.keyboard.press('Escape')
  await page.evaluate(() => (document.activeElement as HTMLElement).blur())
  expect(await lit(page)).toEqual([])
})

test('the card says who did what to whom, where, when, how many, according to whom', async () => {
  const page = await open('/reports/rp_marib')
  const card = await page.locator('.card').first().innerText()
  for (const words of [
    /Houthi movement\s+YEM\s·\sREB/,
    /Assault\s+drone/,
    /Yemeni army\s+YEM\s·\sMIL/,
    /Sirwah, Marib, YEM\s+district, within about 45 km/,
    /10 February 2024\s+inferred/,
    /4 killed · soldiers/,
    /alleges\s+Defense ministry/,
    /denies\s+Yahya Al-Mahwiti/,
    /91%/,
  ]) {
    expect(card).toMatch(words)
  }
  const cards = page.locator('.card')
  expect(await cards.nth(1).innerText()).toContain('5 December, year unknown')
  expect(await cards.nth(2).innerText()).toContain('planned')
  await page.getByText('Rules and codes').first().click()
  expect(await cards.first().innerText()).toContain('weekday')
  expect(await page.locator('.notes').innerText()).toContain('No year is given')
})

test('everything is reached by keyboard, and the focus is seen', async () => {
  const page = await open('/reports/rp_marib')
  const focused = (): Promise<string> =>
    page.evaluate(() => document.activeElement?.textContent ?? '')
  await page.keyboard.press('Tab')
  expect(await focused()).toContain('Skip')
  const seen = new Set<string>()
  for (let i = 0; i < 12; i++) {
    await page.keyboard.press('Tab')
    const outline = await page.evaluate(() => {
      const element = document.activeElement!
      const style = getComputedStyle(element)
      return `${style.outlineStyle} ${Number.parseFloat(style.outlineWidth) >= 2}`
    })
    expect(outline).toBe('solid true')
    seen.add(await focused())
    if (await page.evaluate(() => document.activeElement?.matches('.text'))) break
  }
  expect([...seen]).toContain('Events')
  // The text is one stop; arrows go among its words, Enter goes to the value.
  await page.keyboard.press('ArrowRight')
  await page.keyboard.press('ArrowRight')
  expect(await focused()).toBe('Reuters')
  expect(await active(page)).toEqual(['Reuters'])
  await page.keyboard.press('Enter')
  expect(await page.evaluate(() => document.activeElement?.id)).toBe(
    'value-report.agency',
  )
  expect((await lit(page)).join('')).toBe('Reuters')
})

test('an event has its own address', async () => {
  const page = await open('/reports/rp_marib?event=ev_protest')
  expect(await page.locator('.card[data-selected]').innerText()).toContain('Protest')
  // All the words of its values, each in the colour of its kind.
  expect(await lit(page)).toEqual(['Hundreds', 'marched', 'Taiz', '5 December'])
  await page.getByRole('button', { name: /^Event 3:/ }).hover()
  expect(await lit(page)).toEqual(['Taiz', 'Italy', 'open an inquiry'])
  await page.getByRole('button', { name: /^Event 1:/ }).click()
  expect(page.url()).toContain('event=ev_assault')
})

test('events are filtered, and the address holds the filter', async () => {
  const page = await open('/events')
  await page.waitForSelector('.card')
  expect(await page.locator('.card').count()).toBe(4)
  await page.getByLabel('Type').fill('assault')
  await page.keyboard.press('Enter')
  await page.waitForFunction(() => document.querySelectorAll('.card').length === 1)
  expect(page.url()).toBe(`${server.address}/events?type=assault`)
  await page.reload()
  await page.waitForSelector('.card')
  expect(await page.locator('.card').count()).toBe(1)
  await page.getByLabel('Actor').fill('nobody')
  await page.getByRole('button', { name: 'Filter' }).click()
  await page.getByText('No event meets all of these conditions').waitFor()
  await page.goBack()
  await page.waitForSelector('.card')
  await page.getByRole('link', { name: /Four killed/ }).click()
  await page.waitForSelector('.card[data-selected]')
  expect(complaints).toEqual([])
})

test('a pasted page is read at once, as text or as HTML', async () => {
  const page = await open('/read')
  await page.evaluate(() => {
    const clipboardData = new DataTransfer()
    clipboardData.setData(
      'text/plain',
      '<html><body><h1>Two soldiers killed in Marib</h1><p>MARIB - Two soldiers were killed in a clash on Monday, the army said in a statement.</p></body></html>',
    )
    document
      .querySelector('textarea')!
      .dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }))
  })
  await page.waitForSelector('.answer .text')
  expect(await page.locator('.answer .text').innerText()).toContain(
    'Two soldiers were killed',
  )
  expect(await page.locator('.answer').innerText()).toContain('Read as HTML: 1 report')
  await page.getByLabel('Text or HTML').fill(' ')
  await page.getByRole('button', { name: 'Read', exact: true }).click()
  await page.waitForSelector('.answer', { state: 'detached' })
  await page
    .getByLabel('Text or HTML')
    .fill('Police said two people were hurt in Taiz.')
  await page.keyboard.press('Control+Enter')
  await page.waitForSelector('.answer .text')
  expect(await page.locator('.answer .text').innerText()).toContain('Police said')
  await page
    .getByLabel('Text or HTML')
    .fill('Police said <script>window.pwned=1</script> two people were hurt in Aden.')
  await page.keyboard.press('Control+Enter')
  await page.locator('.answer .text', { hasText: 'Aden' }).waitFor()
  expect(await page.evaluate(() => 'pwned' in globalThis)).toBe(false)
  expect(complaints).toEqual([])
})

test('a page that tries to run is shown as text, and nothing of it runs', async () => {
  const page = await open('/reports/rp_hostile')
  await page.getByText('Rules and codes').first().click()
  await page.waitForSelector('.map-canvas[data-idle]')
  const body = await page.locator('main').innerText()
  expect(body).toContain('<img src=x onerror="window.pwned=1">')
  expect(body).toContain('<b>rule</b>')
  expect(await page.locator('main img, main script, main b').count()).toBe(0)
  expect(await page.evaluate(() => 'pwned' in globalThis)).toBe(false)
  expect(complaints).toEqual([])
})

test('where markup did get into the page, the policy would stop it', async () => {
  const page = await open('/')
  const stopped = await page.evaluate(async () => {
    const violations: string[] = []
    document.addEventListener('securitypolicyviolation', (event) => {
      violations.push(event.effectiveDirective)
    })
    const host = document.createElement('div')
    host.innerHTML = `<img src="x" onerror="window.pwned=1"><iframe src="https://example.org/"></iframe>`
    document.body.append(host)
    const script = document.createElement('script')
    script.textContent = 'window.pwned=1'
    document.body.append(script)
    const style = document.createElement('style')
    style.textContent = 'body { display: none }'
    document.body.append(style)
    await fetch('https://example.org/').catch(() => undefined)
    await new Promise((resolve) => setTimeout(resolve, 200))
    return { violations, pwned: 'pwned' in globalThis }
  })
  expect(stopped.pwned).toBe(false)
  expect(stopped.violations).toEqual(
    expect.arrayContaining([
      'script-src-attr',
      'script-src-elem',
      'style-src-elem',
      'connect-src',
      'frame-src',
    ]),
  )
})

test('the map draws an area for a district, a point for a town, and nothing of the network', async () => {
  const requests: string[] = []
  const context = await browser.newContext({ viewport: DESKTOP })
  const page = await context.newPage()
  page.on('request', (request) => requests.push(request.url()))
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text())
  })
  await page.goto(`${server.address}/events?type=assault`)
  await page.waitForSelector('.map-canvas[data-idle]')
  // The district's disc is drawn round its middle, the land beyond it is not of its colour.
  const area = await pixels(page)
  expect(area.middle).not.toEqual(area.corner)
  expect(await page.locator('.map-label').allTextContents()).toEqual(['Sirwah'])
  expect(await page.locator('.map').innerText()).toContain('GeoNames')
  expect(await page.locator('.map').innerText()).toContain('Natural Earth')
  await page.goto(`${server.address}/events`)
  await page.waitForSelector('.map-canvas[data-idle]')
  const kinds = await page
    .locator('.map-label')
    .evaluateAll((labels) =>
      labels.map((label) => (label as HTMLElement).dataset['precision']),
    )
  expect(kinds).toHaveLength(4)
  expect(new Set(kinds)).toEqual(new Set(['country', 'district', 'town']))
  expect(requests.filter((url) => !url.startsWith(server.address))).toEqual([])
  expect(complaints).toEqual([])
})

/** Colours of the map: under the middle, off the label, and in a corner. */
async function pixels(page: Page): Promise<{ middle: number[]; corner: number[] }> {
  const box = (await page.locator('.map-canvas').boundingBox())!
  const shot = await page.screenshot({ clip: box })
  return page.evaluate(async (image) => {
    const bytes = Uint8Array.from(atob(image), (character) => character.charCodeAt(0))
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height)
    const context = canvas.getContext('2d')!
    context.drawImage(bitmap, 0, 0)
    const at = (x: number, y: number): number[] => [
      ...context.getImageData(Math.round(x), Math.round(y), 1, 1).data,
    ]
    return {
      middle: at(bitmap.width / 2, bitmap.height / 2 - 20),
      corner: at(12, bitmap.height / 2 - 20),
    }
  }, shot.toString('base64'))
}

test.each(VIEWS)('at phone width %s has no sideways scroll', async (path) => {
  const page = await open(path, { viewport: PHONE, hasTouch: true, isMobile: true })
  await page.waitForTimeout(100)
  for (const width of [360, 320]) {
    await page.setViewportSize({ width, height: 740 })
    const excess = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(excess).toBeLessThanOrEqual(0)
  }
})

test('at phone width a tapped value brings its words into view', async () => {
  const page = await open('/reports/rp_marib', {
    viewport: PHONE,
    hasTouch: true,
    isMobile: true,
    reducedMotion: 'reduce',
  })
  await page
    .getByRole('button', { name: /^Taiz, YEM/ })
    .first()
    .tap()
  const words = page.locator('.words[data-lit]', { hasText: 'Taiz' })
  const box = (await words.boundingBox())!
  expect(box.y).toBeGreaterThan(0)
  expect(box.y).toBeLessThan(PHONE.height)
})

test.each(['light', 'dark'] as const)(
  'in %s every word stands out by WCAG AA',
  async (colorScheme) => {
    for (const path of VIEWS) {
      const page = await open(path, { colorScheme, reducedMotion: 'reduce' })
      if (path.includes('marib')) {
        await page.getByText('Rules and codes').first().click()
        await page.waitForSelector('.map-canvas[data-idle]')
      }
      expect(await page.evaluate(contrastFailures)).toEqual([])
      // Lit words and values, one kind after the other.
      for (const value of await page.locator('.card:first-child .value').all()) {
        await value.hover()
        expect(await page.evaluate(contrastFailures)).toEqual([])
      }
    }
  },
  120_000,
)

test('what fails is said in words, with a way on', async () => {
  const page = await open('/reports/rp_none')
  expect(await page.getByRole('alert').innerText()).toContain('found none called')
  await page.getByRole('link', { name: 'Reports', exact: true }).click()
  await page.waitForSelector('.reports')
  await page.route('**/api/events**', (route) => route.abort())
  await page.getByRole('link', { name: 'Events', exact: true }).click()
  expect(await page.getByRole('alert').innerText()).toContain('does not answer')
  await page.unroute('**/api/events**')
  await page.getByRole('button', { name: 'Try again' }).click()
  await page.waitForSelector('.card')
})

test('an empty store says how to fill it', async () => {
  const empty = await serveWorkbench([])
  try {
    const page = await open('/')
    await page.goto(`${empty.address}/`)
    await page.getByText('No reports yet').waitFor()
    await page.goto(`${empty.address}/events`)
    await page.getByText('No events yet').waitFor()
  } finally {
    await empty.close()
  }
})
