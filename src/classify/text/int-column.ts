/** A growing row of integers of 32 bits. A body of a megabyte can have hundreds of thousands, and as an array of numbers they would keep the garbage collector busy. */
export class IntColumn {
  length = 0;
  private data = new Int32Array(64);

  /** Adds at the end. */
  push(value: number): void {
    if (this.length === this.data.length) {
      const larger = new Int32Array(2 * this.length);
      larger.set(this.data);
      this.data = larger;
    }
    this.data[this.length++] = value;
  }

  at(index: number): number {
    return this.data[index]!;
  }

  set(index: number, value: number): void {
    this.data[index] = value;
  }

  /** @returns what is in it, without a copy. */
  all(): ArrayLike<number> {
    return this.data.subarray(0, this.length);
  }
}
