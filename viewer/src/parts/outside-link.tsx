interface OutsideLinkProps {
  readonly href: string | undefined
  /** Whether what may be no link is told as text. */
  readonly otherwise?: boolean
  readonly children: string
}

/** A link out of the page: http or https only, which is all that the model lets pass. */
export function OutsideLink({ href, otherwise = false, children }: OutsideLinkProps) {
  if (href === undefined || !/^https?:\/\//i.test(href)) return otherwise ? children : null
  return (
    <a class="outside" href={href} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  )
}
