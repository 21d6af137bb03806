/** An example question of one kind, for a pack that somebody starts to write. */
export interface Starter {
  /** what the kind is for and what to watch, as comment lines above the question */
  readonly about: readonly string[];
  readonly level: 'easy' | 'medium';
  /** how its key was checked */
  readonly by: 'arithmetic' | 'source' | 'rubric';
  /** its keys from `prompt` on, as YAML lines with their own comments */
  readonly body: string;
}
