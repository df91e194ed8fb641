/**
 * Groups of files that import each other in a circle (strongly connected components with more than one member,
 * or a file that imports itself), each sorted. Tarjan's algorithm, SIAM J. Comput. 1(2), 1972.
 */
export function findCycles(graph: ReadonlyMap<string, readonly string[]>): readonly (readonly string[])[] {
  const order = new Map<string, number>();
  const open: string[] = [];
  const isOpen = new Set<string>();
  const cycles: string[][] = [];

  const visit = (node: string): number => {
    const mine = order.size;
    order.set(node, mine);
    let low = mine;
    open.push(node);
    isOpen.add(node);
    for (const next of graph.get(node) ?? []) {
      const seen = order.get(next);
      if (seen === undefined) low = Math.min(low, visit(next));
      else if (isOpen.has(next)) low = Math.min(low, seen);
    }
    if (low === mine) {
      const group = open.splice(open.indexOf(node));
      for (const member of group) isOpen.delete(member);
      if (group.length > 1 || (graph.get(node) ?? []).includes(node)) cycles.push(group.sort());
    }
    return low;
  };

  for (const node of graph.keys()) if (!order.has(node)) visit(node);
  return cycles;
}
