import { CLASS_ROLES } from '../lexicon.generated.ts'
import type { HtmlElement } from './html-page.ts'

const bits = new Map<string, number>()
const tokens = new Map<string, number>()
for (const row of CLASS_ROLES.split('\n')) {
  const [token, role] = row.split('\t') as [string, string]
  if (!bits.has(role)) bits.set(role, 1 << bits.size)
  tokens.set(token, bits.get(role)!)
}

/** Roles that class names can give an element; each is a bit of what `rolesOf` returns. */
export const ROLES: readonly string[] = [...bits.keys()]

/** The bit of a role. */
export function roleBit(role: string): number {
  return bits.get(role) ?? 0
}

/** Roles that the words of an element's class, id and the like give it. */
export function rolesOf({ names, tag }: Pick<HtmlElement, 'names' | 'tag'>): number {
  let roles =
    tokens.get(
      tag === 'figcaption'
        ? 'caption'
        : tag === 'nav' || tag === 'aside' || tag === 'footer'
          ? tag
          : '',
    ) ?? 0
  if (names === '') return roles
  for (const token of tokensOf(names)) roles |= tokens.get(token) ?? 0
  return roles
}

const BEYOND_ASCII = /[^\0-\x7f]/

/** The words of class names: "ArticleBody__lead-text" is article, body, lead, text. */
export function tokensOf(names: string): readonly string[] {
  if (BEYOND_ASCII.test(names)) return wideTokensOf(names)
  const found: string[] = []
  let start = -1
  // A capital behind a small letter or digit begins a word.
  let wasSmall = false
  for (let at = 0; at <= names.length; at++) {
    const code = at < names.length ? names.charCodeAt(at) : 0
    const isCapital = code >= 0x41 && code <= 0x5a
    const isSmall = (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39)
    if (start >= 0 && ((!isCapital && !isSmall) || (isCapital && wasSmall))) {
      found.push(names.slice(start, at).toLowerCase())
      start = -1
    }
    if (start < 0 && (isCapital || isSmall)) start = at
    wasSmall = isSmall
  }
  return found
}

function wideTokensOf(names: string): readonly string[] {
  return names
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z0-9\u00c0-\u024f]+/)
    .filter((token) => token !== '')
}
