import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import type { RowShape, RowShapes } from '#contract/row-shape.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))
const entry = `${root}src/mock/state.ts`
const interfaces = { 'src/mock/kernel/database.ts': 'Tables', 'src/mock/http/ledger.ts': 'LedgerTables' }
// Traces are no part of a snapshot.
const unkept = ['traces']
const deepest = 6

/** Reads from the types of the shop what a row of each table looks like, so that rows from outside can be held against it. */
export function rowShapes(): RowShapes {
  const { config } = ts.readConfigFile(`${root}tsconfig.json`, ts.sys.readFile)
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [], files: [entry] }, ts.sys, root)
  const program = ts.createProgram([entry], { ...options, noEmit: true })
  const checker = program.getTypeChecker()
  const shapes = Object.entries(interfaces).flatMap(([file, name]) => {
    const statements = program.getSourceFile(root + file)?.statements ?? []
    const declaration = statements.find((node) => ts.isInterfaceDeclaration(node) && node.name.text === name)
    if (!declaration) throw new Error(`Failed to find the interface ${name} in ${file}.`)
    const tables = checker.getTypeAtLocation(declaration).getProperties()
    return tables.map((table): [string, RowShape] => {
      // The first argument of Table<…> is the row.
      const [row] = checker.getTypeArguments(checker.getTypeOfSymbol(table) as ts.TypeReference)
      return [table.name, shapeOf(row!, table.name, checker)]
    })
  })
  return Object.fromEntries(shapes.filter(([name]) => !unkept.includes(name)).sort(([a], [b]) => (a < b ? -1 : 1)))
}

function shapeOf(type: ts.Type, name: string, checker: ts.TypeChecker, depth = 0): RowShape {
  const parts = type.isUnion() ? type.types : [type]
  const solid = parts.filter(({ flags }) => !(flags & (ts.TypeFlags.Null | ts.TypeFlags.Undefined)))
  const shape = solidShape(solid, name, checker, depth)
  return parts.some(({ flags }) => flags & ts.TypeFlags.Null) ? [shape, null] : shape
}

function solidShape(types: ts.Type[], name: string, checker: ts.TypeChecker, depth: number): RowShape {
  const [first] = types
  if (!first || depth > deepest) return 'any'
  if (types.every((type) => type.isStringLiteral()))
    return `=${types
      .map(({ value }) => value)
      .sort()
      .join('|')}`
  if (types.every(({ flags }) => flags & ts.TypeFlags.BooleanLike)) return 'boolean'
  if (types.length > 1) return 'any'
  // An instant is a text to the compiler; what it is called tells.
  if (first.flags & ts.TypeFlags.StringLike) return /(?:^|_)at$|^timestamp$/.test(name) ? 'instant' : 'string'
  if (first.flags & ts.TypeFlags.NumberLike) return 'number'
  if (!(first.flags & ts.TypeFlags.Object)) return 'any'
  const indexed = (kind: ts.IndexKind) => shapeOf(checker.getIndexTypeOfType(first, kind)!, name, checker, depth + 1)
  if (checker.isArrayLikeType(first)) return [indexed(ts.IndexKind.Number)]
  const members = checker.getPropertiesOfType(first)
  if (members.length === 0) return { '*': checker.getIndexTypeOfType(first, ts.IndexKind.String) ? indexed(ts.IndexKind.String) : 'any' }
  return Object.fromEntries(
    members.map((member) => [
      `${member.name}${member.flags & ts.SymbolFlags.Optional ? '?' : ''}`,
      shapeOf(checker.getTypeOfSymbol(member), member.name, checker, depth + 1),
    ]),
  )
}
