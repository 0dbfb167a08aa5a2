import { Fragment } from 'react'
import type { ReactNode } from 'react'
import type { RecordParticipant } from 'dateline-news/record'
import { ValueButton } from '../evidence/value-button.tsx'
import { toPartyCodes } from './format.ts'
import { Codes } from './codes.tsx'

/** One who does, suffers or says: the name with its codes. */
export function Party(props: {
  readonly party: RecordParticipant
  readonly id: string
}): ReactNode {
  const { party, id } = props
  const codes = toPartyCodes(party)
  return (
    <ValueButton id={id}>
      <bdi className="party-name">{party.name}</bdi>
      {codes !== '' && <Codes>{codes}</Codes>}
    </ValueButton>
  )
}

/** Several, or what is said where there is none. */
export function Parties(props: {
  readonly parties: readonly RecordParticipant[]
  readonly id: string
  readonly none: string
}): ReactNode {
  const { parties, id, none } = props
  if (parties.length === 0) return <span className="absent">{none}</span>
  return parties.map((party, i) => (
    <Fragment key={`${i} ${party.name}`}>
      {i > 0 && <span className="and">, </span>}
      <Party party={party} id={`${id}.${i}`} />
    </Fragment>
  ))
}
