// Which headed parts are the tasks: the innermost numbered parts that stand outside guiding thought and goals.
// Cities number tasks 1. 2. under （一）, the State Council （一） under 一、, regulations 第一条, short notices 一、.

import { groupsIn } from '../units/responsible.ts'
import type { Node } from './outline.ts'

const GROUP =
  /[（〔][^（）〔〕]{2,300}(?:负责|牵头|配合|参与|指导|落实)[）〕]|(?:责任|牵头|主办|配合)(?:单位|部门)[:：]/g

/** The nodes that are tasks, in order. */
export function taskNodes(text: string, nodes: readonly Node[]): Node[] {
  const pointsInside = arabicNodesArePoints(text, nodes)
  const holds = (node: Node) =>
    node.children.some(
      (child) => isNumbered(child) && !(pointsInside && child.mark.kind === 'arabic' && isInner(node)),
    )
  const leaves = nodes.filter(
    (node) =>
      isNumbered(node) &&
      (node.topic === 'task' || node.topic === 'safeguard') &&
      !(pointsInside && node.mark.kind === 'arabic' && node.parent !== null && isInner(node.parent)) &&
      !holds(node),
  )
  const kind = commonest(leaves.filter((node) => node.topic === 'task').map((node) => node.mark.kind))
  return leaves.filter(
    (node) =>
      node.topic === 'task' ||
      (node.mark.kind === kind && !(node.parent === null && kind === 'cjk')) ||
      groupsIn(text, node).length > 0,
  )
}

function isNumbered(node: Node): boolean {
  return ['article', 'cjk', 'bracket', 'arabic'].includes(node.mark.kind)
}

function isInner(node: Node): boolean {
  return node.mark.kind === 'bracket' || node.mark.kind === 'article'
}

/**
 * Under （一） the figures 1. 2. are tasks of their own, unless they restart in each part and the units are named
 * once at the end of the part, or the points are bare clauses.
 */
function arabicNodesArePoints(text: string, nodes: readonly Node[]): boolean {
  const holders = nodes.filter(
    (node) =>
      isInner(node) && node.topic === 'task' && node.children.some((child) => child.mark.kind === 'arabic'),
  )
  if (holders.length === 0) return false
  const restarts = holders.filter((node) => node.children[0]?.mark.ordinal === 1).length
  if (holders.length > 1 && restarts <= 1) return false
  let points = 0
  for (const holder of holders) {
    if (holdsPoints(text, holder)) points++
  }
  return points * 2 > holders.length
}

/** Units named once, after the last point; or points that are bare clauses. */
function holdsPoints(text: string, holder: Node): boolean {
  const stretches = holder.children.map((child) => text.slice(child.from, child.to))
  const last = stretches.at(-1) ?? ''
  const others = stretches.slice(0, -1)
  const bare = others.every(isBare)
  if (count(text.slice(holder.from, holder.to)) === 0) return bare && isBare(last)
  const once = others.length > 0 && others.every((stretch) => count(stretch) === 0) && count(last) > 0
  return once && (bare || /\n[（〔责牵]/.test(last))
}

/** A point is one clause or sentence; a task has a title and more. */
function isBare(stretch: string): boolean {
  return stretch.length < 80 && (stretch.match(/。/g)?.length ?? 0) <= 1
}

function count(stretch: string): number {
  return stretch.match(GROUP)?.length ?? 0
}

function commonest<T>(values: readonly T[]): T | undefined {
  const times = new Map<T, number>()
  for (const value of values) times.set(value, (times.get(value) ?? 0) + 1)
  return [...times].sort((a, b) => b[1] - a[1])[0]?.[0]
}
