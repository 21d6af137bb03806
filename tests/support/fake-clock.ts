import type { Clock, Timer } from '../../src/app/ports.ts';

/** A clock that stands still until it is told to go on. Its countdown starts anywhere, as the real one does. */
export class FakeClock implements Clock {
  #ms = 5_000_123.25;

  now(): string {
    const seconds = Math.floor(this.#ms / 1000);
    return `2026-11-22T${String(Math.floor(seconds / 3600)).padStart(2, '0')}:${String(Math.floor(seconds / 60) % 60).padStart(2, '0')}:${String(seconds % 60).padStart(2, '0')}+08:00`;
  }

  monotonic(): number {
    return this.#ms;
  }

  secondsSince(moment: string): number {
    return (Date.parse(this.now()) - Date.parse(moment)) / 1000;
  }

  advance(ms: number): void {
    this.#ms += ms;
  }
}

/** A timer that fires when it is told to. */
export class FakeTimer implements Timer {
  #callBacks: (() => void)[] = [];

  every(_milliseconds: number, callBack: () => void): () => void {
    this.#callBacks.push(callBack);
    return () => {
      this.#callBacks = this.#callBacks.filter((other) => other !== callBack);
    };
  }

  fire(): void {
    for (const callBack of this.#callBacks) callBack();
  }

  get isIdle(): boolean {
    return this.#callBacks.length === 0;
  }
}
