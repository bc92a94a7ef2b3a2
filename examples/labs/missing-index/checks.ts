import type { Checks, Finding, LabRun } from '#runtimes/labs.ts'
import type { PlanNode, RunEvent } from '#runtimes/protocol.ts'

const limits = { blocks: 40, writes: 2, bytesPerRow: 84 }
/** Small numbers are large categories. */
const categories = { shown: 12, largest: 0, small: 55 }

/** The seed of the page has the size that its text speaks of. The others are smaller, because each is filled while the reader waits. */
const rowsFor = (seed: number) => (seed === 1 ? 100_000 : 30_000)

const setup = (seed: number) => `
rollback;
drop schema if exists lab cascade;
create schema lab;
set search_path = lab, public;
do $$ begin perform setseed(${1 / (seed + 1)}); end $$;
create table products as
select n as id,
       floor(60 * random() * random())::int as category_id,
       case when random() < 0.85 then 'active' when random() < 0.6 then 'draft' else 'archived' end as status,
       (1000 + floor(500000 * random()))::int as price_cents,
       'Product number ' || n as title,
       case when n % 2 = 0 then repeat('Made by hand. ', 4) else '' end as description
from generate_series(1, ${rowsFor(seed)}) n;
alter table products add primary key (id);
vacuum analyze products`

const page = (category: number) => `select id, title, price_cents from products
where category_id = ${category} and status = 'active'
order by price_cents, id
limit 20`

/** What an insert of 1,000 products writes to the log, and that log is what a write costs. It is taken back. */
const writes = (seed: number) => `begin;
explain (analyze, wal, costs off, timing off, summary off, buffers off, format text)
insert into products
select ${rowsFor(seed)} + n, n % 60, 'active', 1000 + n * 7919 % 500000, 'New product', '' from generate_series(1, 1000) n;
rollback`

const indexes = `select coalesce(sum(pg_relation_size(indexrelid)), 0) from pg_index
where indrelid = 'lab.products'::regclass and not indisprimary`

export const lab: Checks = {
  numbers: {
    blocks: 'Blocks read for one page of 20 products',
    removed: 'Rows read and thrown away',
    kilobytes: 'Size of your indexes, in kB',
  },
  checks: {
    works: 'The page shows the same products as before',
    blocks: `Reads at most ${limits.blocks} blocks, in a large category and in a small one`,
    sort: 'Sorts nothing: the rows come in the order of the page',
    size: 'Takes at most 8 MB for 100,000 products',
    writes: `An insert of 1,000 products writes at most ${limits.writes} times as much as without your index`,
  },
  async trial(answer, seed, run) {
    const sql = (source: string) => run({ source, name: 'lab.sql' })
    await sql(setup(seed))
    const before = { rows: await rowsOf(sql), bytes: walBytes(await sql(writes(seed))) }
    await run(answer)
    await sql('reset all; set search_path = lab, public')

    const shown = await planOf(sql, categories.shown)
    const pageOf = (name: string, plan: PlanNode) => ({ name, plan, blocks: blocksIn(plan) })
    const pages = [
      pageOf(`category ${categories.shown}`, shown),
      pageOf(`category ${categories.largest}, the largest`, await planOf(sql, categories.largest)),
      pageOf(`category ${categories.small}, which has few products`, await planOf(sql, categories.small)),
    ]
    const bytes = Number(tableIn(await sql(indexes))[0]![0])
    const ratio = walBytes(await sql(writes(seed))) / before.bytes
    const findings: Finding[] = []
    const add = (check: string, says: string) => findings.push({ check, says })

    if ((await rowsOf(sql)) !== before.rows) add('works', 'other products are shown than before. Leave the rows of the table as they are.')
    const slow = pages.find(({ blocks }) => blocks > limits.blocks)
    if (slow) add('blocks', `the page of ${slow.name} needs ${slow.blocks} blocks. ${reasonFor(slow.plan)}`)
    const sorts = stepsIn(shown).find(({ name }) => name.includes('Sort'))
    if (sorts) add('sort', `the plan has the step "${sorts.name}", so the index does not give the order.`)
    if (bytes > limits.bytesPerRow * rowsFor(seed))
      add(
        'size',
        `${kilobytes(bytes).toLocaleString('en')} kB for ${rowsFor(seed).toLocaleString('en')} products: the index keeps a second copy of the table.`,
      )
    if (ratio > limits.writes) add('writes', `an insert writes ${ratio.toFixed(1)} times as much. Each index is written at each insert.`)

    const removed = stepsIn(shown).reduce((sum, { details }) => sum + counted(details, 'Rows removed by filter'), 0)
    return { numbers: { blocks: pages[0]!.blocks, removed, kilobytes: kilobytes(bytes) }, findings, shown: [{ kind: 'plan', plan: shown }] }
  },
}

function reasonFor(plan: PlanNode): string {
  const names = stepsIn(plan).map(({ name }) => name)
  if (names.some((name) => name.startsWith('Seq Scan'))) return 'No index fits, so the whole table is read.'
  if (names.some((name) => name.startsWith('Bitmap Heap Scan')))
    return 'An index finds the products, and then all of them are read before the first 20 are known.'
  return 'The index is walked past the products of other categories.'
}

type Sql = (source: string) => ReturnType<LabRun>

const rowsOf = async (sql: Sql) => JSON.stringify([tableIn(await sql(page(categories.shown))), tableIn(await sql(page(categories.small)))])

async function planOf(sql: Sql, category: number): Promise<PlanNode> {
  const plan = (await sql(`explain (analyze, buffers) ${page(category)}`)).find((event) => event.kind === 'plan')
  if (!plan) throw new Error('The lab got no plan.')
  return plan.plan
}

function tableIn(events: RunEvent[]): (string | null)[][] {
  const table = events.find((event) => event.kind === 'table')
  if (!table) throw new Error('The lab got no rows.')
  return table.rows
}

const walBytes = (events: RunEvent[]) => Number(/WAL: .*bytes=(\d+)/.exec(JSON.stringify(tableIn(events)))?.[1] ?? Number.NaN)

const stepsIn = (plan: PlanNode): PlanNode[] => [plan, ...plan.children.flatMap(stepsIn)]

const blocksIn = (plan: PlanNode) => stepsIn(plan).reduce((sum, { details }) => sum + counted(details, 'Blocks'), 0)

const counted = (details: string[], name: string) =>
  details.reduce((sum, detail) => sum + (detail.startsWith(`${name}: `) ? Number(detail.slice(name.length + 2)) : 0), 0)

const kilobytes = (bytes: number) => Math.round(bytes / 1024)
