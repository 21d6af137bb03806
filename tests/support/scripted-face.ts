import type { Face, FaceReply, Sitting } from '../../src/app/face.ts';

/** What happens in one turn: it may move the clock, act on the sitting, and gives the reply. */
export type Turn = (sitting: Sitting, signal: AbortSignal) => FaceReply | Promise<FaceReply>;

/** A face that plays its turns one by one and logs where it was asked. It fails when it is asked once too often. */
export class ScriptedFace implements Face {
  readonly log: string[] = [];
  readonly #turns: Turn[];

  constructor(...turns: readonly Turn[]) {
    this.#turns = [...turns];
  }

  async #play(where: string, sitting: Sitting, signal: AbortSignal): Promise<FaceReply> {
    this.log.push(`${where} ${sitting.state.current}`);
    // Nobody answers in the moment in which the question appears.
    await new Promise((resolve) => setImmediate(resolve));
    const turn = this.#turns.shift();
    if (turn === undefined) throw new Error(`The script has no turn for ${this.log.join(', ')}`);
    return turn(sitting, signal);
  }

  open(): void {
    this.log.push('open');
  }

  question(sitting: Sitting, signal: AbortSignal): Promise<FaceReply> {
    return this.#play('question', sitting, signal);
  }

  confidence(sitting: Sitting, signal: AbortSignal): Promise<FaceReply> {
    return this.#play('confidence', sitting, signal);
  }

  feedback(sitting: Sitting, signal: AbortSignal): Promise<FaceReply> {
    return this.#play('feedback', sitting, signal);
  }

  review(sitting: Sitting, signal: AbortSignal): Promise<FaceReply> {
    return this.#play('review', sitting, signal);
  }

  close(): void {
    this.log.push('close');
  }
}
