/** Says beside an element that the code behind it did not come, once; a browser asks again only after a reload. */
export function sayNotLoaded(element: Element): void {
  if (element.nextElementSibling?.classList.contains('not-loaded')) return
  const words = document.createElement('p')
  words.className = 'not-loaded'
  words.role = 'alert'
  words.textContent = 'This part needs a file that could not be loaded. Look to your network connection, then reload the page.'
  element.after(words)
}
