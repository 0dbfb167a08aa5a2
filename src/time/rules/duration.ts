import type { Rule } from '../meaning.ts'
import { EDGE, NUMBER, UNIT, countOf, rule, unitOf } from '../pieces.ts'
import { ABOUT } from './wording.ts'

const RANGE = '(?:[#\\w.]+ (?:to|or|-|–) )?'

/** Lengths of time, and what comes round again. */
export const durationRules: readonly Rule[] = [
  {
    name: 'duration',
    pattern: rule(
      `${ABOUT}(?:the (?:full )?)?${RANGE}${NUMBER}(?: -)? (?:more |straight |consecutive |full |whole |additional |long |solid )?${UNIT}(?: (?:or so|or more|long|- long))?`,
    ),
    read: ([count, unit], { before, after }) => {
      const name = unitOf(unit!)
      // "the 2 minutes to 4" and "a second time" are none; "one day" is some day.
      if (unit === '@2') return null
      // "a 6-year-old boy", "aged 6 years old": an age is no time; "three quarters of them" no length.
      if (/^ (?:- old|old|of age)(?= |$)/.test(after)) return null
      if (name === 'quarter' && after.startsWith(' of ')) return null
      if (count === 'an' && name !== 'hour') return null
      if (
        (count === 'a' || count === 'an') &&
        /^ (?:of|when|for|-|that|old)/.test(after) &&
        !/^ (?:of (?:fighting|war|talks|violence|protests|unrest)|- (?:old|long))/.test(
          after,
        )
      )
        return null
      if (
        /(?:twice|once|times|\d|thousand|million|billion|barrels|people|%|percent|dollars|each) $/.test(
          before,
        ) &&
        count === 'a'
      ) {
        return { kind: 'duration', count: 1, unit: name, set: true }
      }
      return { kind: 'duration', count: countOf(count!), unit: name }
    },
  },
  {
    name: 'past-duration',
    pattern: rule(
      `${ABOUT}(?:each of )?(?:the )?(past|last|previous|latest|recent|preceding|next|coming|following|first|@1|final|opening|closing)(?: (?:few|several|couple of|many))?(?: ${NUMBER})? (?:more |full |or so )?${UNIT}(?: or so)?`,
    ),
    read: ([which, count, unit]) => {
      const name = unitOf(unit!)
      // "recent years" are no length of time; "recent weeks" are one.
      if (which === 'recent' && (name === 'year' || name === 'decade'))
        return { kind: 'fixed', type: 'DATE', value: 'PAST_REF' }
      const plural = unit!.endsWith('s')
      if (count === undefined && !plural) {
        // "the past decade", "the first hour": "last year" is a date and read elsewhere.
        if (
          which === 'past' ||
          ((which === 'last' || which === 'next') && name === 'decade')
        ) {
          return {
            kind: 'duration',
            count: 1,
            unit: name,
            toward: which === 'next' ? 'future' : 'past',
          }
        }
        return null
      }
      const toward = /^(?:next|coming|following)$/.test(which!)
        ? { toward: 'future' as const }
        : /^(?:past|last|previous|latest|recent|preceding)$/.test(which!)
          ? { toward: 'past' as const }
          : {}
      return {
        kind: 'duration',
        count: count === undefined ? null : countOf(count),
        unit: name,
        ...toward,
      }
    },
  },
  {
    name: 'two-and-a-half',
    pattern: rule(`${ABOUT}${NUMBER} ${UNIT} and a half`),
    read: ([count, unit]) => {
      const n = countOf(count!)
      return {
        kind: 'duration',
        count: n === null ? null : n + 0.5,
        unit: unitOf(unit!),
      }
    },
  },
  {
    name: 'half-unit',
    pattern: rule('(?:a )?half(?: an| a| -)? (hour|day|year|century|decade)'),
    read: ([unit], { before }) =>
      /@\d $/.test(before)
        ? null
        : { kind: 'duration', count: 0.5, unit: unitOf(unit!) },
  },
  {
    name: 'units',
    pattern: rule(
      '(?:the |many |recent |past |long )?(seconds|minutes|hours|days|weeks|months|years|decades)(?: or (?:weeks|months|years))?(?: -(?: long| old))?',
    ),
    read: ([unit], { before, after }) => {
      if (
        !/(?:^|[^a-z])(?:for|in|after|over|within|of|during|takes?|took|spent|last|lasted|recent|coming) $/.test(
          before,
        ) &&
        !/^ (?:of (?:fighting|war|talks|violence|protests|unrest|negotiations|conflict)|ahead|to come)/.test(
          after,
        )
      ) {
        return null
      }
      if (
        /(?:\d|half|couple|number|dozens|hundreds|one|most|all|some|many|rest|end|early|late) of $/.test(
          before,
        )
      )
        return null
      return { kind: 'duration', count: null, unit: unitOf(unit!) }
    },
  },
  {
    name: 'every',
    pattern: rule(`(?:each|every|per)(?: ${NUMBER})? ${UNIT}`),
    read: ([count, unit]) => ({
      kind: 'duration',
      count: count === undefined ? 1 : countOf(count),
      unit: unitOf(unit!),
      set: true,
    }),
  },
  {
    name: 'decade-of',
    pattern: rule(`${EDGE}?(?:this|the last|the past|the next) (decade|century)`),
    read: ([unit]) => ({ kind: 'duration', count: 1, unit: unitOf(unit!) }),
  },
]
