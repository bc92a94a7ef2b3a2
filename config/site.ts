/** Where the site is. One environment variable says the path, one the address; both have defaults for a visit on this machine. */
export const site = {
  title: 'Project Nexus',
  description:
    'Backend engineering you can run: lessons, challenges and practices with a whole e-commerce API behind every page, in your own browser.',
  /** The origin, for addresses that must be absolute. */
  origin: process.env.SITE_URL ?? 'http://localhost:4321',
  /** The path under which the site is served, with a slash at both ends. */
  base: `/${(process.env.BASE_PATH ?? '/').replace(/^\/|\/$/g, '')}/`.replace('//', '/'),
  /** The repository, for edit and report links; none when it is not known. */
  repository: process.env.REPOSITORY_URL,
}
