/** Tags that hold nothing. */
export const VOID: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
)

/** Tags whose content is no text of the page. */
export const SKIPPED: ReadonlySet<string> = new Set(
  'script style noscript template svg iframe button select textarea object video audio canvas math'.split(
    ' ',
  ),
)

/** Tags within a line of text. */
export const INLINE: ReadonlySet<string> = new Set(
  'a abbr b bdi bdo big cite code data del dfn em font i ins kbd label mark nobr q rp rt ruby s samp small span strike strong sub sup time tt u var wbr'.split(
    ' ',
  ),
)

/** Attributes that are read; the long addresses of links and pictures are not. */
export const ATTRIBUTES: ReadonlySet<string> = new Set(
  'class content data-component data-testid data-type datetime hidden href http-equiv id itemprop lang name property rel role style title type'.split(
    ' ',
  ),
)

/** Attributes whose words say what an element is for. */
export const NAMES: readonly string[] = [
  'class',
  'id',
  'role',
  'data-component',
  'data-testid',
  'data-type',
]

const P = new Set(['p'])

const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'p'])

/** What an opening tag closes first, as browsers do. */
export const CLOSES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ...'address article aside blockquote details div dl fieldset figcaption figure footer form header hr main nav ol pre section table ul p'
    .split(' ')
    .map((tag) => [tag, P] as const),
  ...'h1 h2 h3 h4 h5 h6'.split(' ').map((tag) => [tag, HEADINGS] as const),
  ['li', new Set(['li', 'p'])],
  ['dd', new Set(['dd', 'dt', 'p'])],
  ['dt', new Set(['dd', 'dt', 'p'])],
  ['tr', new Set(['tr', 'td', 'th', 'p'])],
  ['td', new Set(['td', 'th', 'p'])],
  ['th', new Set(['td', 'th', 'p'])],
  ['a', new Set(['a'])],
])
