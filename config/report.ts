import { site } from './site.ts'

/** Where something on a page is reported, with the page filled in; nothing when no repository is known. The names are those of the forms in .github/ISSUE_TEMPLATE. */
export function reportPage(page: string, repository = site.repository): string | undefined {
  return repository && `${repository}/issues/new?${new URLSearchParams({ template: '2-content.yml', page })}`
}

/** The same for a cell that does not do what it says. */
export function reportCell(page: string, file: string, repository = site.repository): string | undefined {
  const place = `${page} (examples/${file})`
  return repository && `${repository}/issues/new?${new URLSearchParams({ template: '1-bug.yml', part: 'A runnable cell', place })}`
}

/** Where the source of a file is edited. */
export function editFile(file: string, repository = site.repository): string | undefined {
  return repository && `${repository}/edit/main/${file}`
}
