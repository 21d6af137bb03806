import type { Clock } from '../../src/app/ports.ts';

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

  advance(ms: number): void {
    this.#ms += ms;
  }
}
