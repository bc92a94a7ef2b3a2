import { sayNotLoaded } from '#components/site/not-loaded.ts'

// The buttons "Trigger it" of a page. What they need is loaded when the first is pressed.
document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element ? target.closest<HTMLButtonElement>('button[data-trigger]') : null
  if (!button || button.ariaBusy === 'true') return
  button.ariaBusy = 'true'
  import('./Triggered.tsx')
    .then(({ trigger }) => trigger(button))
    .catch(() => sayNotLoaded(button))
    .finally(() => {
      button.ariaBusy = 'false'
    })
})
