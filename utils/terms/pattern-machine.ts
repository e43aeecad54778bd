import { type Alphabet, outside } from './alphabet';
import { opDone, opEdge, opInside, opSet, opSplit, type Program } from './pattern-program';

interface State {
  steps: number[];
  /** Whether the symbol before is part of a word. */
  inWord: boolean;
  /** By kind of the next symbol. */
  moves: (Move | undefined)[];
}

interface Move {
  to: State;
  /** Patterns that have just ended. */
  done: number[] | null;
}

/** Memory and time for one machine; patterns that need more are looked for each on its own. */
const mostStates = 400;
const mostMoves = 8_000;

/** Says which of some patterns stand in a text, in one step per symbol; its states are made as texts need them. */
export class PatternMachine {
  private readonly states = new Map<string, State>();
  private moves = 0;
  private first: State;
  private readonly seen: Int32Array;
  private round = 0;

  constructor(
    private readonly program: Program,
    private readonly alphabet: Alphabet,
  ) {
    this.seen = new Int32Array(program.ops.length);
    this.first = this.keep([], false)!;
  }

  /** Numbers of the patterns that stand there; null when that takes more states than a machine may have. */
  tell(kinds: readonly number[]): Set<number> | null {
    const isFresh = this.moves === 0;
    const told = this.run(kinds);
    if (told) return told;
    // What earlier texts needed may have filled it.
    this.states.clear();
    this.moves = 0;
    this.first = this.keep([], false)!;
    return isFresh ? null : this.run(kinds);
  }

  private run(kinds: readonly number[]): Set<number> | null {
    const told = new Set<number>();
    let state = this.first;
    for (let at = 0; at <= kinds.length; at++) {
      const kind = at < kinds.length ? kinds[at]! : outside;
      const move = state.moves[kind] ?? this.makeMove(state, kind);
      if (!move) return null;
      if (move.done) for (const pattern of move.done) told.add(pattern);
      state = move.to;
    }
    return told;
  }

  private makeMove(state: State, kind: number): Move | null {
    if (++this.moves > mostMoves) return null;
    const { ops, next, other, starts } = this.program;
    const inWord = this.alphabet.isWord(kind);
    const passed = inWord !== state.inWord ? opEdge : opInside;
    const sets = this.alphabet.setsOf(kind);
    const to: number[] = [];
    const done: number[] = [];
    const round = ++this.round;
    const reach = (step: number, isNew: boolean): void => {
      if (this.seen[step] === round) return;
      this.seen[step] = round;
      const op = ops[step]!;
      if (op === opSet) {
        if (sets[other[step]!]) to.push(next[step]!);
      } else if (op === opDone) {
        if (!isNew) done.push(other[step]!);
      } else {
        if (op === opSplit || op === passed) reach(next[step]!, isNew);
        if (op === opSplit) reach(other[step]!, isNew);
      }
    };
    for (const step of state.steps) reach(step, false);
    // What begins here and is done at once has found nothing.
    for (const step of starts) reach(step, true);
    const kept = this.keep(to, inWord);
    if (!kept) return null;
    const move = { to: kept, done: done.length > 0 ? done : null };
    state.moves[kind] = move;
    return move;
  }

  private keep(steps: number[], inWord: boolean): State | null {
    const sorted = [...new Set(steps)].sort((a, b) => a - b);
    const key = `${inWord} ${sorted}`;
    const known = this.states.get(key);
    if (known) return known;
    if (this.states.size >= mostStates) return null;
    const state: State = { steps: sorted, inWord, moves: [] };
    this.states.set(key, state);
    return state;
  }
}
