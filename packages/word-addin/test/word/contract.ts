import { afterEach, describe } from 'vitest';
import { commentsAndHints } from './contract/comments-and-hints.ts';
import { inserting } from './contract/inserting.ts';
import { marks } from './contract/marks.ts';
import { places } from './contract/places.ts';
import { reading } from './contract/reading.ts';
import { replacing } from './contract/replacing.ts';
import { valuesAndTrips } from './contract/values-and-trips.ts';
import type { Open, Workplace } from './contract/workplace.ts';

/** What every Word must do for this host, whatever is behind it. */
export function contract(name: string, openPlace: Open): void {
  describe(name, () => {
    const opened: Workplace[] = [];
    const open: Open = async (document, switches) => {
      const place = await openPlace(document, switches);
      opened.push(place);
      return place;
    };
    afterEach(async () => {
      for (const place of opened.splice(0)) await place.close();
    });
    reading(open);
    marks(open);
    places(open);
    replacing(open);
    inserting(open);
    commentsAndHints(open);
    valuesAndTrips(open);
  });
}
