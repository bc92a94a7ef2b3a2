const key = 'nexus-language'

/** Shows samples in the language that the reader has chosen on any page, and keeps what they choose here. */
export function keepLanguage(): void {
  const choices = () => document.querySelectorAll<HTMLInputElement>('.samples input[type="radio"]')
  const kept = localStorage.getItem(key)
  for (const choice of choices()) if (choice.value === kept) choice.checked = true
  document.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || !target.matches('.samples input[type="radio"]')) return
    localStorage.setItem(key, target.value)
  })
}
