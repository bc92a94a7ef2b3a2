import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createDatabase, forkDatabase, latest } from './database.ts'
import type { Table } from './table.ts'

interface Pet {
  id: string
  kind: string
  tags: string[]
}

interface Zoo {
  pets: Table<Pet, 'kind' | 'tag', 'kind'>
}

const open = () =>
  createDatabase<Zoo>(
    { pets: { indexes: { kind: (row: Pet) => row.kind, tag: (row: Pet) => row.tags }, orders: { kind: (row: Pet) => row.kind } } },
    { freeze: true },
  )
const pet = fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd'), kind: fc.constantFrom('cat', 'dog'), tags: fc.subarray(['x', 'y']) })
const writes = fc.array(
  fc.oneof(
    pet.map((row) => ({ put: row })),
    fc.constantFrom('a', 'b', 'c', 'd').map((id) => ({ delete: id })),
  ),
)

function apply(db: Zoo, list: ({ put: Pet } | { delete: string })[]) {
  for (const write of list) 'put' in write ? db.pets.put(write.put) : db.pets.delete(write.delete)
}

const picture = ({ pets }: Zoo) => ({
  rows: Object.fromEntries([...pets.all()].map((row) => [row.id, row])),
  cats: pets
    .where('kind', 'cat')
    .map(({ id }) => id)
    .sort(),
  tagged: pets
    .where('tag', 'x')
    .map(({ id }) => id)
    .sort(),
  sorted: Array.from({ length: pets.ordered('kind').size }, (_, at) => pets.ordered('kind').at(at).id),
})

test('a rollback leaves rows and indexes as they were', () => {
  fc.assert(
    fc.property(writes, writes, (first, second) => {
      const { db, journal } = open()
      apply(db, first)
      journal.take()
      const before = picture(db)
      apply(db, second)
      journal.rollback()
      expect(picture(db)).toEqual(before)
      expect(journal.changes).toEqual([])
    }),
  )
})

test('the last states of a journal, put over the rows before it, are the rows after it', () => {
  fc.assert(
    fc.property(writes, writes, (first, second) => {
      const { db, journal } = open()
      apply(db, first)
      journal.take()
      const copy = open()
      for (const row of db.pets.all()) copy.db.pets.put(row)
      apply(db, second)
      for (const { id, row } of latest(journal.take())) row ? copy.db.pets.put(row as unknown as Pet) : copy.db.pets.delete(id)
      expect(picture(copy.db)).toEqual(picture(db))
    }),
  )
})

test('a fork begins with the same rows, and goes its own way without touching the other', () => {
  fc.assert(
    fc.property(writes, writes, writes, fc.boolean(), (first, second, third, isSorted) => {
      const { db, tables } = open()
      apply(db, first)
      if (isSorted) db.pets.ordered('kind')
      const before = picture(db)
      const [one, two] = [forkDatabase<Zoo>(tables), forkDatabase<Zoo>(tables)]
      expect(picture(two.db)).toEqual(before)
      apply(one.db, second)
      apply(two.db, third)
      const alike = (...lists: ({ put: Pet } | { delete: string })[][]) => {
        const other = open()
        for (const list of lists) apply(other.db, list)
        return picture(other.db)
      }
      expect([picture(one.db), picture(two.db), picture(db)]).toEqual([alike(first, second), alike(first, third), before])
    }),
  )
})

test('rows cannot be changed in place', () => {
  const { db } = open()
  const row = db.pets.put({ id: 'a', kind: 'cat', tags: ['x'] })
  expect(() => row.tags.push('y')).toThrow(TypeError)
})

test('rows can come and go for ever, also while they are read', () => {
  const { db } = open()
  for (let n = 0; n < 1000; n++) {
    db.pets.put({ id: `p${n}`, kind: 'cat', tags: [] })
    if (n >= 10) db.pets.delete(`p${n - 10}`)
  }
  expect(Array.from(db.pets.all(), ({ id }) => id)).toEqual(Array.from({ length: 10 }, (_, n) => `p${990 + n}`))
  for (let n = 0; n < 500; n++) db.pets.put({ id: `q${n}`, kind: 'dog', tags: [] })
  for (const { id } of db.pets.all()) db.pets.delete(id)
  expect([db.pets.size, db.pets.count('kind', 'dog'), db.pets.ordered('kind').size]).toEqual([0, 0, 0])
})

test('writing a row again leaves it where it is found', () => {
  const { db } = open()
  for (const id of ['b', 'a', 'c']) db.pets.put({ id, kind: 'cat', tags: ['x'] })
  db.pets.put({ id: 'b', kind: 'cat', tags: ['y', 'x'] })
  expect(db.pets.where('kind', 'cat').map(({ id }) => id)).toEqual(['b', 'a', 'c'])
  expect(db.pets.where('tag', 'x').map(({ id }) => id)).toEqual(['b', 'a', 'c'])
  expect(db.pets.where('tag', 'y').map(({ id }) => id)).toEqual(['b'])
})

test('what is put off is written when somebody looks at a fork, and not by making one', () => {
  const { db, tables } = open()
  let writes = 0
  db.pets.put({ id: 'a', kind: 'cat', tags: [] })
  db.pets.later(() => {
    writes++
    db.pets.put({ id: 'b', kind: 'dog', tags: [] })
  })
  const [one, other] = [forkDatabase<Zoo>(tables), forkDatabase<Zoo>(tables)]
  one.db.pets.later(() => one.db.pets.put({ id: 'c', kind: 'cat', tags: [] }))
  expect(writes).toBe(0)
  expect(Array.from(one.db.pets.all(), ({ id }) => id)).toEqual(['a', 'b', 'c'])
  expect(other.db.pets.where('kind', 'dog').map(({ id }) => id)).toEqual(['b'])
  expect([writes, db.pets.size]).toEqual([1, 2])
})
