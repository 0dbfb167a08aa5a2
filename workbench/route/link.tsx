import type { MouseEvent, ReactNode } from 'react'
import { navigate, toAddress } from './route.ts'
import type { Route } from './route.ts'

/** A link to a view: a real address, so that it opens in a new tab as well. */
export function Link(props: {
  readonly to: Route
  readonly className?: string
  readonly current?: boolean
  readonly children: ReactNode
}): ReactNode {
  const { to, className, current = false, children } = props
  const follow = (event: MouseEvent): void => {
    const own = event.button === 0 && !event.metaKey && !event.ctrlKey
    if (!own || event.shiftKey || event.altKey) return
    event.preventDefault()
    navigate(to)
  }
  return (
    <a
      href={toAddress(to)}
      className={className}
      aria-current={current ? 'page' : undefined}
      onClick={follow}
    >
      {children}
    </a>
  )
}
