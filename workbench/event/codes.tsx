import type { ReactNode } from 'react'

/** What the coders' books say of a value, small beside it; a space stands before it. */
export function Codes({ children }: { readonly children: ReactNode }): ReactNode {
  return <span className="codes"> {children}</span>
}
