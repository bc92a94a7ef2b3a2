// One message can never be worked on. What happens to those behind it?
interface Message {
  body: string
  attempts: number
}

function drain(bodies: string[], limit: number, steps: number) {
  const queue: Message[] = bodies.map((body) => ({ body, attempts: 0 }))
  const done: string[] = []
  const dead: string[] = []
  while (queue.length > 0 && steps-- > 0) {
    const message = queue.shift()!
    try {
      done.push(JSON.parse(message.body).order)
    } catch {
      message.attempts++
      if (message.attempts < limit) queue.unshift(message)
      else dead.push(message.body)
    }
  }
  return { done, dead, left: queue.length }
}

const messages = ['{"order":1}', '{"order":', '{"order":3}', '{"order":4}']
console.log('Without a limit:', drain(messages, Infinity, 1000))
console.log('Three attempts: ', drain(messages, 3, 1000))
