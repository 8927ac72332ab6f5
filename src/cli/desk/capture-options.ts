import { type Command, InvalidArgumentError } from 'commander'

/** Adds the option that lets addresses of some hosts be private. */
export function addAllowPrivate(command: Command): Command {
  return command.option(
    '--allow-private <host>',
    'a host that may be in a private network; may be repeated',
    (value: string, before: readonly string[]) => {
      if (!/^[\p{L}\p{N}.:_-]+$/u.test(value))
        throw new InvalidArgumentError('Write the name or number of a host: intranet.example, 192.168.1.20.')
      return [...before, value]
    },
    [],
  )
}

/** An address of http or https. @throws InvalidArgumentError */
export function parseAddress(value: string): string {
  if (URL.canParse(value) && /^https?:$/.test(new URL(value).protocol)) return value
  throw new InvalidArgumentError('Write an address that begins with http:// or https://.')
}

/** An id as datasets have them. @throws InvalidArgumentError */
export function parseId(value: string): string {
  if (/^[a-z0-9][a-z0-9._:-]*$/.test(value)) return value
  throw new InvalidArgumentError('Write small letters, digits, and . _ : - between them.')
}
