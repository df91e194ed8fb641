/** Longest word of a list that begins at a place in the text; cost grows with the word, not with the list. */

interface Node {
  readonly next: Map<number, Node>;
  isWord: boolean;
}

export interface WordTrie {
  readonly root: Node;
  /** 1 for every code that begins a word, 2 when it is a word by itself: the cheap question at each character. */
  readonly firsts: Uint8Array;
  /** 1 for every code that stands second in a word: most false starts end here. */
  readonly seconds: Uint8Array;
}

export function buildTrie(words: Iterable<string>): WordTrie {
  const root: Node = { next: new Map(), isWord: false };
  const firsts = new Uint8Array(0x10000);
  const seconds = new Uint8Array(0x10000);
  for (const word of words) {
    const first = word.charCodeAt(0);
    if (word.length === 1) firsts[first] = 2;
    else if (firsts[first] === 0) firsts[first] = 1;
    if (word.length > 1) seconds[word.charCodeAt(1)] = 1;
    insert(root, word);
  }
  return { root, firsts, seconds };
}

function insert(root: Node, word: string): void {
  let node = root;
  for (let i = 0; i < word.length; i += 1) {
    const code = word.charCodeAt(i);
    const next = node.next.get(code) ?? { next: new Map<number, Node>(), isWord: false };
    node.next.set(code, next);
    node = next;
  }
  node.isWord = true;
}

/** End of the longest word that begins at `at`, or -1. */
export function matchLongest(trie: WordTrie, text: string, at: number): number {
  const first = trie.firsts[text.charCodeAt(at)] ?? 0;
  if (first === 0 || (first === 1 && trie.seconds[text.charCodeAt(at + 1)] !== 1)) return -1;
  let node: Node | undefined = trie.root;
  let end = -1;
  for (let i = at; ; i += 1) {
    node = node.next.get(text.charCodeAt(i));
    if (node === undefined) return end;
    if (node.isWord) end = i + 1;
  }
}
