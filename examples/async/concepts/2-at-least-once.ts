// A broker in a few lines: it keeps a message until the worker says that it is done.
interface Message {
  id: string
  to: string
}

function broker(messages: Message[]) {
  const waiting = [...messages]
  return {
    next: () => waiting[0],
    acknowledge: () => waiting.shift(),
  }
}

const sent: string[] = []
const sendMail = ({ to }: Message) => sent.push(to)

type When = 'before the work' | 'after the work'

/** Works until the queue is empty. The first time it comes to Kofi, it crashes in the middle. */
function run(when: When, work: (message: Message) => void) {
  sent.length = 0
  const queue = broker([
    { id: 'm1', to: 'Amina' },
    { id: 'm2', to: 'Kofi' },
    { id: 'm3', to: 'Zola' },
  ])
  let crashes = 1
  for (let message = queue.next(); message; message = queue.next()) {
    if (when === 'before the work') queue.acknowledge()
    const crashesNow = message.to === 'Kofi' && crashes-- > 0
    if (crashesNow && when === 'before the work') continue
    work(message)
    if (crashesNow) continue
    if (when === 'after the work') queue.acknowledge()
  }
  return sent.join(', ')
}

console.log('Acknowledged before:', run('before the work', sendMail))
console.log('Acknowledged after: ', run('after the work', sendMail))

// The same, with a worker that remembers what it has done.
const done = new Set<string>()
const sendOnce = (message: Message) => {
  if (done.has(message.id)) return
  sendMail(message)
  done.add(message.id)
}
console.log('After, and remembered:', run('after the work', sendOnce))
