/** What a reader deals with in a cell or a tool. Each one says it, so that nobody takes a model for the thing. */
export const honesty = {
  engine: { label: 'Real engine', about: 'The program that also runs on servers, here in your browser.' },
  library: { label: 'Real library', about: 'The published library itself, here in your browser.' },
  simulator: { label: 'Simulator', about: 'A small model that behaves like the real thing in what it knows, and refuses the rest.' },
  checker: { label: 'Checker', about: 'Reads what you wrote and says what is wrong with it, without running it.' },
  reading: { label: 'Read only', about: 'Shown to be read. Nothing runs it here.' },
} as const

export type Honesty = keyof typeof honesty
