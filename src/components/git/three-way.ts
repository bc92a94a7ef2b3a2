import { changedFiles, type Pending, type Repository, type Tree, treeOf } from './model.ts'

export interface Conflict {
  file: string
  kind: 'content' | 'add/add' | 'modify/delete'
}

/** Brings two changed versions of one tree together, file by file. Git works line by line, so it finds fewer conflicts. */
export function threeWay(base: Tree, ours: Tree, theirs: Tree, name: string): { tree: Tree; conflicts: Conflict[] } {
  const tree: Record<string, string> = { ...ours }
  const conflicts: Conflict[] = []
  for (const file of changedFiles(ours, theirs)) {
    const [was, mine, other] = [base[file], ours[file], theirs[file]]
    if (other === was) continue
    if (mine === was) {
      if (other === undefined) delete tree[file]
      else tree[file] = other
      continue
    }
    const isDeleted = mine === undefined || other === undefined
    conflicts.push({ file, kind: isDeleted ? 'modify/delete' : was === undefined ? 'add/add' : 'content' })
    tree[file] = [
      '<<<<<<< HEAD',
      ...(mine === undefined ? [] : [mine]),
      '=======',
      ...(other === undefined ? [] : [other]),
      `>>>>>>> ${name}`,
    ].join('\n')
  }
  return { tree, conflicts }
}

export const conflictLines = (conflicts: readonly Conflict[]): string[] =>
  conflicts.flatMap(({ file, kind }) => [`Auto-merging ${file}`, `CONFLICT (${kind}): Merge conflict in ${file}`])

/** The repository with conflicts in its files; the index keeps our side of them until `git add`. */
export function stopped(repository: Repository, files: Repository['files'], pending: Pending): Repository {
  const index = { ...files }
  const ours = treeOf(repository)
  for (const file of pending.conflicts) {
    if (Object.hasOwn(ours, file)) index[file] = ours[file]!
    else delete index[file]
  }
  return { ...repository, index, files, pending }
}
