import type { Mention } from '../../report/layers.ts'
import { isHarm } from '../join/same-event.ts'

/** Tellings that by rule are no event of their own: the model may hold otherwise. */
export function isDoubtful(mentions: readonly Mention[]): boolean {
  return isHollow(mentions) || mentions.every(isReference)
}

/** A telling that only points to an event ("condemned the raid", "after the talks"): it opens none of its own. */
export function isReference({
  traits,
  actors,
  recipients,
  counts,
  section,
  type,
}: Mention): boolean {
  const placed = traits.includes('time=own') || !traits.includes('place=none')
  if (traits.includes('aside=relative') || traits.includes('aside=participle'))
    if (!placed && counts.length === 0) return true
  if (!traits.includes('noun') || section === 'title') return false
  if (traits.some((trait) => trait.startsWith('under='))) return counts.length === 0
  const pointing = traits.includes('aside=argument') && type !== 'CONSULT'
  if (pointing && !placed && counts.length === 0) return true
  const bare = actors.length === 0 && recipients.length === 0 && counts.length === 0
  return bare && !(traits.includes('time=own') && !traits.includes('place=none'))
}

/** Whether anything but a type is known of it. */
export function isHollow(mentions: readonly Mention[]): boolean {
  return mentions.every(
    ({ actors, recipients, counts, place, status, traits }) =>
      actors.length === 0 &&
      recipients.length === 0 &&
      counts.length === 0 &&
      (place === null ||
        !traits.includes('time=own') ||
        (traits.includes('verb') && status !== 'planned')),
  )
}

/** "A raid by troops killed three": the deed that stands before the verb that tells of its dead. */
export function isCause(mention: Mention): boolean {
  const { traits } = mention
  return (
    isHarm(mention) &&
    (traits.includes('under=ASSAULT') || traits.includes('under=CASUALTY'))
  )
}
