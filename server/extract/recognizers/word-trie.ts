/** Longest word of a list that begins at a place in the text; cost grows with the word, not with the list. */

interface Node {
  readonly next: Map<number, Node>;
  isWord: boolean;
}

export interface WordTrie {
  readonly root: Node;
  /** 1 for every code that begins a word: the cheap question asked at each character. */
  readonly firsts: Uint8Array;
}

export function buildTrie(words: Iterable<string>): WordTrie {
  const root: Node = { next: new Map(), isWord: false };
  const firsts = new Uint8Array(0x10000);
  for (const word of words) {
    firsts[word.charCodeAt(0)] = 1;
    let node = root;
    for (let i = 0; i < word.length; i += 1) {
      const code = word.charCodeAt(i);
      const next = node.next.get(code) ?? { next: new Map<number, Node>(), isWord: false };
      node.next.set(code, next);
      node = next;
    }
    node.isWord = true;
  }
  return { root, firsts };
}

/** End of the longest word that begins at `at`, or -1. */
export function matchLongest(trie: WordTrie, text: string, at: number): number {
  if (trie.firsts[text.charCodeAt(at)] !== 1) return -1;
  let node: Node | undefined = trie.root;
  let end = -1;
  for (let i = at; ; i += 1) {
    node = node.next.get(text.charCodeAt(i));
    if (node === undefined) return end;
    if (node.isWord) end = i + 1;
  }
}
