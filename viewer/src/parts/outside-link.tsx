/** A link out of the page: http or https only, which is all that the model lets pass. */
export function OutsideLink({ href, children }: { readonly href: string | undefined; readonly children: string }) {
  if (href === undefined || !/^https?:\/\//i.test(href)) return null
  return (
    <a class="outside" href={href} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  )
}
