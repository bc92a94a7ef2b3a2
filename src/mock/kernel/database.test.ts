import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createDatabase, latest } from './database.ts'
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

test('rows cannot be changed in place', () => {
  const { db } = open()
  const row = db.pets.put({ id: 'a', kind: 'cat', tags: ['x'] })
  expect(() => row.tags.push('y')).toThrow(TypeError)
})
