import type { Claim, Participant } from '../../report/layers.ts'

/** Sectors whose deeds any other of the same state answers for. */
const OF_THE_STATE = new Set(['GOV', 'MIL', 'COP', 'SPY', 'PRM', 'JUD'])

type Side = Pick<Participant, 'name' | 'country' | 'sector'>

/** Whether two are the same party: by name, or by country and sector. */
function isSame(a: Side, b: Side): boolean {
  return (
    a.name === b.name ||
    (a.country !== null && a.country === b.country && a.sector === b.sector)
  )
}

/** Whether a speaker answers for what somebody did: itself, or another body of its own state. */
export function answersFor(speaker: Side, doer: Side): boolean {
  return (
    isSame(speaker, doer) ||
    (doer.country !== null &&
      doer.country === speaker.country &&
      OF_THE_STATE.has(speaker.sector) &&
      OF_THE_STATE.has(doer.sector))
  )
}

/**
 * Claims by who did it: where the doer denies the deed, what others assert of it is an
 * allegation; who claims the deed for itself asserts it.
 */
export function withDispute(
  claims: readonly Claim[],
  actors: readonly Participant[],
): readonly Claim[] {
  const isDoer = (speaker: Side): boolean =>
    actors.some((actor) => answersFor(speaker, actor))
  const deniers = claims.flatMap(({ speaker, stance }) =>
    speaker !== null && stance === 'denies' ? [speaker] : [],
  )
  const isDenied = (speaker: Side): boolean =>
    deniers.some(
      (denier) =>
        isDoer(denier) ||
        (actors.length === 0 &&
          denier.country !== null &&
          denier.country !== speaker.country),
    )
  return claims.map((claim) => {
    const { speaker, stance } = claim
    if (speaker === null) return claim
    // "claimed the ambush": one's own deed is told, nobody else blamed.
    if (stance === 'alleges' && actors.some((actor) => isSame(speaker, actor)))
      return { ...claim, stance: 'asserts' }
    return stance === 'asserts' && !isDoer(speaker) && isDenied(speaker)
      ? { ...claim, stance: 'alleges' }
      : claim
  })
}
