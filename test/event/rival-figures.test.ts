import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { mergeClaims } from '../../src/event/claim/claims.ts'
import { settleFigures } from '../../src/event/figure/rival-figures.ts'
import type { Claim, Count, Mention, Participant } from '../../src/report/layers.ts'

const span = (start: number) => ({ start, end: start + 3 })

function party(
  name: string,
  country: string | null = 'KEN',
  sector = 'COP',
): Participant {
  return {
    name,
    text: span(0),
    country,
    sector,
    role: null,
    wikidata: null,
    evidence: [span(0)],
    rule: 'test',
  }
}

function claim(
  speaker: Participant | null,
  stance: Claim['stance'] = 'asserts',
): Claim {
  return {
    speaker,
    via: null,
    stance,
    cue: span(0),
    terms: [],
    evidence: [span(0)],
    rule: speaker ? 'cue-say' : 'own-voice',
  }
}

function killed(best: number, side: Count['side'] = 'unknown', who = 'people'): Count {
  return {
    what: 'killed',
    who: { kind: 'stated', value: `${best} ${who}`, evidence: [span(0)], rule: 'test' },
    side,
    low: best,
    best,
    high: best,
    claim: null,
    evidence: [span(0)],
    rule: 'test',
  }
}

function mention(
  at: number,
  claims: readonly Claim[],
  counts: readonly Count[],
): Mention {
  return {
    type: 'ASSAULT',
    mode: [],
    section: 'body',
    sentence: 0,
    head: 0,
    trigger: span(at),
    status: 'happened',
    actors: [],
    recipients: [],
    place: null,
    time: null,
    counts,
    claims,
    rule: 'test',
    traits: [],
  }
}

function settled(mentions: readonly Mention[]) {
  return settleFigures(
    mentions,
    mergeClaims(mentions),
    mentions.flatMap(({ counts }) => counts),
  )
}

const police = party('police')
const union = party('teachers’ union', 'KEN', 'LAB')

test('police say four, the union says nine: two figures, each with its claim', () => {
  const { claims, counts } = settled([
    mention(0, [claim(police)], [killed(4)]),
    mention(50, [claim(union)], [killed(9)]),
  ])
  expect(claims.map(({ speaker }) => speaker?.name)).toEqual([
    'police',
    'teachers’ union',
  ])
  expect(counts.map(({ best, claim: by }) => [best, by])).toEqual([
    [4, 0],
    [9, 1],
  ])
})

test('a later figure of the same speaker takes the place of the earlier one', () => {
  const { counts } = settled([
    mention(0, [claim(police)], [killed(4)]),
    mention(50, [claim(police)], [killed(7)]),
  ])
  expect(counts.map(({ best, claim: by }) => [best, by])).toEqual([[7, null]])
})

test('the report’s own figure beside a rival’s is a claim of the report', () => {
  const { claims, counts } = settled([
    mention(0, [claim(null)], [killed(3)]),
    mention(50, [claim(union)], [killed(7)]),
  ])
  expect(claims.map(({ speaker }) => speaker?.name ?? null)).toEqual([
    'teachers’ union',
    null,
  ])
  expect(counts.map(({ best, claim: by }) => [best, by])).toEqual([
    [3, 1],
    [7, 0],
  ])
})

test('soldiers and villagers are other people: no rivals', () => {
  const { counts } = settled([
    mention(0, [claim(police)], [killed(4, 'actor', 'soldiers')]),
    mention(50, [claim(union)], [killed(9, 'civilian', 'villagers')]),
  ])
  expect(counts.map(({ claim: by }) => by)).toEqual([null, null])
})

test('the report’s own voice stands only where nobody asserts the event', () => {
  expect(
    mergeClaims([mention(0, [claim(null)], []), mention(9, [claim(police)], [])]).map(
      ({ speaker }) => speaker?.name ?? null,
    ),
  ).toEqual(['police'])
  expect(
    mergeClaims([
      mention(0, [claim(null)], []),
      mention(9, [claim(police, 'denies')], []),
    ]).map(({ stance }) => stance),
  ).toEqual(['asserts', 'denies'])
})

test('whatever the claims: no key twice, and figures point at claims that are there', () => {
  const someone = fc.constantFrom(null, police, union, party('army', 'SDN', 'MIL'))
  const stance = fc.constantFrom<Claim['stance']>(
    'asserts',
    'denies',
    'alleges',
    'confirms',
    'cannot-confirm',
  )
  const anyMention = fc
    .tuple(
      fc.nat(500),
      fc.array(fc.tuple(someone, stance), { minLength: 1, maxLength: 3 }),
      fc.array(fc.nat(9), { maxLength: 3 }),
    )
    .map(([at, by, figures]) =>
      mention(
        at,
        by.map(([speaker, how]) => claim(speaker, how)),
        figures.map((best) => killed(best)),
      ),
    )
  fc.assert(
    fc.property(fc.array(anyMention, { minLength: 1, maxLength: 6 }), (mentions) => {
      const { claims, counts } = settled(mentions)
      expect(
        new Set(claims.map(({ speaker, stance }) => `${speaker?.name} ${stance}`)).size,
      ).toBe(claims.length)
      expect(claims.length).toBeGreaterThan(0)
      for (const { claim: by } of counts) {
        if (by !== null) expect(claims[by]).toBeDefined()
      }
    }),
  )
})
