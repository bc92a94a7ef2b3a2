// The first line of a message, as Conventional Commits 1.0.0 describes it.
const header =
  /^(?<type>[a-z]+)(?:\((?<scope>[^()\s]+)\))?(?<bang>!)?: (?<words>\S.*)$/i
const footer = /^BREAKING[ -]CHANGE: \S/m

/** What the next version of a package becomes because of one commit. */
function readMessage(message: string) {
  const [first = ''] = message.split('\n')
  const parts = header.exec(first)?.groups
  if (!parts) return 'not conventional'
  const type = parts.type!.toLowerCase()
  if (parts.bang || footer.test(message)) return `${type}: major`
  if (type === 'feat') return `${type}: minor`
  return type === 'fix' ? `${type}: patch` : `${type}: no release`
}

for (const message of [
  'feat(cart): merge the cart of a guest at login',
  'fix: count stock once when a payment is repeated',
  'docs: say what a 412 means',
  'refactor!: drop the field `total`',
  'feat: send prices as text\n\nBREAKING CHANGE: `price` is no number any more',
  'Fixed stuff',
  'fix:no space',
])
  console.log(readMessage(message).padEnd(20), message.split('\n')[0])
