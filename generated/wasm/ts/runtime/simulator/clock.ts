/** What tells the time, and calls back later. */
export interface Clock {
  /** Milliseconds since the page began. */
  now(): number;
  /** The date. */
  date(): Date;
  /** Calls back after so many milliseconds. */
  later(delay: number, run: () => void): void;
}

/** The time of the page that this runs in. */
export const realClock: Clock = {
  now: () => performance.now(),
  date: () => new Date(),
  later: (delay, run) => {
    setTimeout(run, delay);
  },
};

/** A timer that has not fired. */
interface Timer {
  readonly at: number;
  readonly run: () => void;
}

/** A turn of the real event loop, in which every promise that can settle does. */
const turn = () =>
  new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });

/** Time that passes only when it is told to, with the timers of a page. */
export class VirtualClock implements Clock {
  #now = 0;
  #next = 1;
  readonly #begin: number;
  readonly #timers = new Map<number, Timer>();

  /** @param begin - the date at which time begins */
  constructor(begin: Date) {
    this.#begin = begin.getTime();
  }

  now = (): number => this.#now;
  date = (): Date => new Date(this.#begin + this.#now);

  later = (delay: number, run: () => void): void => {
    this.setTimeout(run, delay);
  };

  setTimeout = <Args extends unknown[]>(
    run: (...args: Args) => void,
    delay = 0,
    ...args: Args
  ): number => {
    const id = this.#next++;
    const at = this.#now + Math.max(0, Number(delay) || 0);
    this.#timers.set(id, { at, run: () => run(...args) });
    return id;
  };

  clearTimeout = (id?: number): void => {
    this.#timers.delete(id ?? 0);
  };

  setInterval = <Args extends unknown[]>(
    run: (...args: Args) => void,
    delay = 0,
    ...args: Args
  ): number => {
    const id = this.#next++;
    // As in a page, where one without a delay lets time pass nevertheless.
    const every = Math.max(1, Number(delay) || 0);
    const again = () => {
      this.#timers.set(id, { at: this.#now + every, run: tick });
    };
    const tick = () => {
      again();
      run(...args);
    };
    again();
    return id;
  };

  clearInterval = this.clearTimeout;

  /** Lets time pass, and everything happen that is due in it, in order. */
  async advance(milliseconds: number): Promise<void> {
    const end = this.#now + milliseconds;
    await turn();
    for (;;) {
      const due = [...this.#timers].filter(([, { at }]) => at <= end);
      const [first] = due.sort(([, one], [, other]) => one.at - other.at);
      if (!first) break;
      const [id, timer] = first;
      this.#timers.delete(id);
      this.#now = Math.max(this.#now, timer.at);
      timer.run();
      await turn();
    }
    this.#now = end;
  }
}
