import type { Exam, Track } from '../domain/blueprint.ts';
import type { CacheFault } from '../domain/left-cache-words.ts';
import type { PackCard } from '../domain/pack-card.ts';
import type { PackOutline } from '../domain/pack-outline.ts';
import type { ContentFile, ContentType, ParseContent, SourceText } from './ports.ts';

/** What lists and menus say of content of each type. */
export interface Cards {
  readonly pack: PackCard;
  readonly exam: Exam;
  readonly track: Track;
}

/** What a list has to know of a file of content. */
export interface FileCard {
  readonly type: ContentType | 'other';
  /** how many errors stand in the way of using it */
  readonly errors: number;
  /** null where there are some, and of a file that is none of the three */
  readonly value: Cards[ContentType] | null;
}

/** Cards from earlier runs, so that a list need not read every file. */
export interface CardIndex {
  /** the card of a file that is as it was, as far as its size and times show; null where that is not known */
  card(file: ContentFile): FileCard | null;
  /** the card that was made of just this content */
  cardOf(file: ContentFile, source: SourceText): FileCard | null;
  keep(file: ContentFile, source: SourceText, card: FileCard): void;
  /** writes what is new as far as that is possible, and forgets files that are gone; without it, only time is lost */
  save(): void;
}

/** How the caches of content are used. */
export interface CacheUse {
  /** told of what lies in a cache's place and is neither used nor replaced */
  leftAlone(place: string, fault: CacheFault): void;
  readonly mayWrite: boolean;
}

/** What was found in content before: kept in a data directory, and never trusted over the files themselves. */
export interface ContentCache {
  /** for use: from what was compiled or checked before, where that was of just this text */
  readonly parse: ParseContent;
  /** absent where nothing is kept */
  cards?(): Promise<CardIndex>;
  /** of a pack that came with the program and is just as it came; null of all else, and absent where nothing is kept */
  readonly outline?: (file: ContentFile, source: SourceText) => PackOutline | null;
}
