import { DatelineError } from '../../error.ts'
import type { Codes, Participant } from '../../report/layers.ts'
import type { Ontology } from '../ontology.ts'

/** The codes of other schemes for an event; from the ontology's one table, the first mode that says otherwise first. Throws `data-invalid` where the ontology lacks the type. */
export function codesOf(
  ontology: Ontology,
  {
    type,
    mode,
    actors,
    recipients,
  }: {
    readonly type: string
    readonly mode: readonly string[]
    readonly actors: readonly Participant[]
    readonly recipients: readonly Participant[]
  },
): Codes {
  const entry = ontology.types[type]
  if (!entry) {
    throw new DatelineError(
      'data-invalid',
      `Expected a type of the ontology, found "${type}". Add it to the ontology, or mend the trigger that names it.`,
    )
  }
  const modes = mode.flatMap((name) => entry.modes?.[name] ?? [])
  const first = <Value>(pick: (mode: (typeof modes)[number]) => Value | undefined) =>
    modes.map(pick).find((value) => value !== undefined)
  const clash = entry.acledClash !== undefined && isClash(ontology, actors, recipients)
  return {
    cameo: first(({ cameo }) => cameo) ?? entry.cameo,
    quad: entry.quad,
    scale: first(({ scale }) => scale) ?? entry.scale,
    acled: first(({ acled }) => acled) ?? (clash ? entry.acledClash : entry.acled),
    ucdp: type === 'ASSAULT' ? ucdpOf(ontology, actors, recipients) : null,
  }
}

function isClash(
  { ucdp }: Ontology,
  actors: readonly Participant[],
  recipients: readonly Participant[],
): boolean {
  const armed = (one: Participant): boolean =>
    ucdp.state.includes(one.sector) || ucdp.group.includes(one.sector)
  return (
    (recipients.length === 0 && actors.length > 1) ||
    (actors.some(armed) && recipients.some(armed))
  )
}

/** UCDP's type of violence: 1 state against group, 2 group against group, 3 either against civilians. */
function ucdpOf(
  { ucdp }: Ontology,
  actors: readonly Participant[],
  recipients: readonly Participant[],
): 1 | 2 | 3 | null {
  const sides =
    recipients.length > 0 ? [actors, recipients] : actors.map((one) => [one])
  const kinds = sides.map((side) =>
    side.some((one) => ucdp.state.includes(one.sector))
      ? 'state'
      : side.some((one) => ucdp.group.includes(one.sector))
        ? 'group'
        : 'other',
  )
  if (kinds.length < 2 || kinds[0] === 'other') return null
  if (kinds.includes('other')) return 3
  return kinds.includes('state') ? 1 : 2
}
