import type { Rule } from '../meaning.ts'
import { ZONE, rule } from '../pieces.ts'

const AROUND =
  '(?:(?:about|around|approximately|just after|just before|shortly after|shortly before|nearly) )?'
const UTC = new Set(['gmt', 'utc', 'z'])

function clock(
  hour: number,
  minute: number | null,
  zone: string | undefined,
): ReturnType<Rule['read']> {
  if (hour > 24 || (minute !== null && minute > 59)) return null
  return { kind: 'clock', hour, minute, utc: UTC.has(zone ?? ''), on: null }
}

/** Times of day. A date right after one ("10 p.m. Wednesday") is taken in by the finder. */
export const clockRules: readonly Rule[] = [
  {
    name: 'clock-half-day',
    pattern: rule(
      `${AROUND}#?(1[0-2]|0?[1-9])(?:[:.]([0-5]\\d))? (a\\.m\\.?|p\\.m\\.?|am|pm)${ZONE}?`,
    ),
    read: ([hour, minute, half, zone]) => {
      const twelve = Number(hour) % 12
      return clock(
        half!.startsWith('p') ? twelve + 12 : twelve,
        Number(minute ?? 0),
        zone,
      )
    },
  },
  {
    name: 'clock-colon',
    pattern: rule(`${AROUND}([01]?\\d|2[0-4]):([0-5]\\d)(?:(?: hours| hrs)|${ZONE})?`),
    read: ([hour, minute, zone], { before }) =>
      zone !== undefined ||
      /(?:at|by|around|about|until|till|from|since|before|after|between|and|to|,|\() $/.test(
        before,
      )
        ? clock(Number(hour), Number(minute), zone)
        : null,
  },
  {
    name: 'clock-four-digits',
    pattern: rule(`${AROUND}([01]\\d|2[0-4])([0-5]\\d)(?: (?:hours|hrs)|${ZONE})`),
    read: ([hour, minute, zone]) => clock(Number(hour), Number(minute), zone),
  },
  {
    name: 'o-clock',
    pattern: rule(
      `${AROUND}#?(1[0-2]|[1-9]) o'clock(?: in the (morning|afternoon|evening))?`,
    ),
    read: ([hour, part]) =>
      clock(
        (Number(hour) % 12) + (part === 'afternoon' || part === 'evening' ? 12 : 0),
        0,
        undefined,
      ),
  },
  {
    name: 'clock-in-the-morning',
    pattern: rule(
      `${AROUND}#?(1[0-2]|[1-9])(?::([0-5]\\d))? in the (morning|afternoon|evening)`,
    ),
    read: ([hour, minute, part]) =>
      clock(
        (Number(hour) % 12) + (part === 'morning' ? 0 : 12),
        Number(minute ?? 0),
        undefined,
      ),
  },
  {
    name: 'noon',
    pattern: rule(`(?:around |about )?(noon|midday|midnight)${ZONE}?`),
    read: ([name, zone]) =>
      clock(name === 'midnight' ? 24 : 12, name === 'midnight' ? 0 : 0, zone),
  },
]
