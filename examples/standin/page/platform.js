/**
 * The platform behind Skylight: what it answers and notifies comes later than the question, one thing after another,
 * in the order in which it was set off.
 */
export class Platform {
  /** @type {number} */
  #latency;
  /** @type {Promise<void>} */
  #last = Promise.resolve();

  /** @param {number} latency milliseconds from one step to the next */
  constructor(latency) {
    this.#latency = latency;
  }

  /**
   * Takes these steps, each in a task of its own, after all that were asked for before.
   * @param {...() => void} steps
   */
  next(...steps) {
    for (const step of steps) {
      this.#last = this.#last
        .then(() => this.#task())
        .then(step)
        .catch(reportError);
    }
  }

  /** @returns {Promise<void>} */
  #task() {
    return new Promise((resolve) => setTimeout(resolve, this.#latency));
  }
}
