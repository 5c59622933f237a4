import type { JSX } from 'react';
import type { CheckedLetter } from '../check/checked-letter.ts';

interface ScoresProps {
  readonly score: number;
  readonly dimensions: CheckedLetter['dimensions'];
}

/** The score of the letter and of its five dimensions. */
export function Scores({ score, dimensions }: ScoresProps): JSX.Element {
  return (
    <section className="scores" aria-label="Score">
      <dl>
        <div className="total">
          <dt>Score</dt>
          <dd>
            {score}
            <span className="visually-hidden"> van 100</span>
          </dd>
        </div>
        {dimensions.map((each) => (
          <div key={each.name}>
            <dt>{each.name}</dt>
            <dd>
              {each.score}
              <meter min={0} max={100} value={each.score} aria-hidden="true" />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
