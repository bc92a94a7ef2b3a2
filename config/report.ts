import { site } from './site.ts'

/** Where something on a page is reported, with the page filled in; nothing when no repository is known. The names are those of the forms in .github/ISSUE_TEMPLATE. */
export function reportPage(page: string, repository = site.repository): string | undefined {
  return repository && `${repository}/issues/new?${query({ template: '2-content.yml', page })}`
}

/** The same for a cell that does not do what it says. */
export function reportCell(page: string, file: string, repository = site.repository): string | undefined {
  const place = `${page} (examples/${file})`
  return repository && `${repository}/issues/new?${query({ template: '1-bug.yml', part: 'A runnable cell', place })}`
}

/** Slashes may stand in a query as they are; so a path that is on the page already costs next to nothing once it is compressed. */
const query = (fields: Record<string, string>) => new URLSearchParams(fields).toString().replaceAll('%2F', '/')

/** Where the source of a file is edited. */
export function editFile(file: string, repository = site.repository): string | undefined {
  return repository && `${repository}/edit/main/${file}`
}
