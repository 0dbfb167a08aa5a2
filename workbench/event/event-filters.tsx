import { useState } from 'react'
import type { FormEvent, ReactNode } from 'react'
import { FILTER_KEYS } from '../route/route.ts'
import type { Filter, FilterKey } from '../route/route.ts'

const FIELDS: Readonly<Record<FilterKey, { name: string; hint: string }>> = {
  actor: { name: 'Actor', hint: 'name or country' },
  recipient: { name: 'Recipient', hint: 'name or country' },
  place: { name: 'Place', hint: 'place or country' },
  type: { name: 'Type', hint: 'any' },
  since: { name: 'Since', hint: 'YYYY-MM-DD' },
  until: { name: 'Until', hint: 'YYYY-MM-DD' },
}
// What the API takes: a year, a month or a day.
const DATE_PATTERN = '[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?'

/** The conditions; all hold together. Enter or the button applies them. */
export function EventFilters(props: {
  readonly filter: Filter
  /** Types to suggest. */
  readonly types: readonly string[]
  readonly onChange: (filter: Filter) => void
}): ReactNode {
  const { filter, types, onChange } = props
  const [draft, setDraft] = useState<Filter>(filter)
  const submit = (event: FormEvent): void => {
    event.preventDefault()
    onChange(draft)
  }
  return (
    <form
      className="filters"
      role="search"
      aria-label="Filter events"
      onSubmit={submit}
    >
      {FILTER_KEYS.map((key) => {
        const date = key === 'since' || key === 'until'
        return (
          <label key={key} className="field">
            <span>{FIELDS[key].name}</span>
            <input
              name={key}
              value={draft[key] ?? ''}
              placeholder={FIELDS[key].hint}
              list={key === 'type' ? 'event-types' : undefined}
              maxLength={200}
              autoComplete="off"
              spellCheck={false}
              pattern={date ? DATE_PATTERN : undefined}
              title={date ? 'A date as YYYY, YYYY-MM or YYYY-MM-DD' : undefined}
              onChange={(event) => setDraft({ ...draft, [key]: event.target.value })}
            />
          </label>
        )
      })}
      <datalist id="event-types">
        {types.map((type) => (
          <option key={type} value={type} />
        ))}
      </datalist>
      <div className="filters-buttons">
        <button type="submit" className="button button-main">
          Filter
        </button>
        {Object.keys(filter).length > 0 && (
          <button type="button" className="button" onClick={() => onChange({})}>
            Clear
          </button>
        )}
      </div>
    </form>
  )
}
