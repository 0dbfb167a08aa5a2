import { createRequire } from 'node:module'

/** One way to do a job that ours does too: timed on the same input, in the same run. */
export interface Peer {
  readonly name: string
  run(input: string): unknown
}

interface Dom {
  readonly document: unknown
}
type Readability = new (document: unknown) => { parse(): unknown }

/** Readers of HTML: Readability on two trees. */
export function htmlPeers(): readonly Peer[] {
  const load = peerLoader()
  const { Readability } = load<{ readonly Readability: Readability }>(
    '@mozilla/readability',
  )
  const linkedom = load<{ parseHTML(html: string): Dom }>('linkedom')
  const { JSDOM, VirtualConsole } = load<{
    readonly JSDOM: new (
      html: string,
      options: { readonly virtualConsole: unknown },
    ) => { readonly window: Dom & { close(): void } }
    readonly VirtualConsole: new () => unknown
  }>('jsdom')
  return [
    {
      name: 'Readability on linkedom',
      run: (html) => new Readability(linkedom.parseHTML(html).document).parse(),
    },
    {
      name: 'Readability on jsdom',
      run: (html) => {
        // An own console keeps the page's broken style sheets out of the table.
        const { window } = new JSDOM(html, { virtualConsole: new VirtualConsole() })
        const article = new Readability(window.document).parse()
        window.close()
        return article
      },
    },
  ]
}

/** Readers of time expressions. */
export function timePeers(): readonly Peer[] {
  const load = peerLoader()
  const chrono = load<{ parse(text: string): unknown }>('chrono-node')
  const microsoft = load<{ recognizeDateTime(text: string, culture: string): unknown }>(
    '@microsoft/recognizers-text-date-time',
  )
  return [
    { name: 'chrono-node', run: (text) => chrono.parse(text) },
    {
      name: "Microsoft's recognisers",
      run: (text) => microsoft.recognizeDateTime(text, 'en-us'),
    },
  ]
}

/** Loads packages from `evaluation/node_modules`; throws with the remedy where they are not installed. */
function peerLoader(): <Package>(name: string) => Package {
  const require = createRequire(import.meta.url)
  return <Package>(name: string) => {
    try {
      return require(name) as Package
    } catch (cause) {
      throw new Error(
        `The bench's peer ${name} is not installed: npm ci --prefix evaluation`,
        { cause },
      )
    }
  }
}
