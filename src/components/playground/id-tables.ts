/** In which table the rows live whose ids begin with these letters. */
const tables: Record<string, string> = {
  adj: 'inventory_adjustments',
  adr: 'addresses',
  aud: 'audit_events',
  cap: 'captures',
  cat: 'categories',
  crt: 'carts',
  evt: 'events',
  job: 'jobs',
  ntf: 'notifications',
  ord: 'orders',
  out: 'outbox',
  pay: 'payments',
  prd: 'products',
  rev: 'reviews',
  rfd: 'refunds',
  rpt: 'reports',
  ses: 'sessions',
  shp: 'shipments',
  upl: 'uploads',
  usr: 'users',
  var: 'variants',
  vnd: 'vendors',
  whd: 'webhook_deliveries',
  whe: 'webhook_endpoints',
}

/** The table that an id leads to; `undefined` for everything that is no id. */
export function tableOfId(value: unknown): string | undefined {
  if (typeof value !== 'string' || !/^[a-z]{3}_[0-9A-HJKMNP-TV-Z]{26}$/.test(value)) return undefined
  return tables[value.slice(0, 3)]
}
