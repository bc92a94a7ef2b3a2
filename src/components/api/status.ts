/** The family of a status, which gives it its colour. */
export const statusTone = (status: number): 'good' | 'info' | 'warn' | 'bad' =>
  status >= 500 || status === 0 ? 'bad' : status >= 400 ? 'warn' : status >= 300 ? 'info' : 'good'
