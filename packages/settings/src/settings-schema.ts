import config from '../klarebrief.config.schema.json' with { type: 'json' };
import socialMap from '../sociale-kaart.schema.json' with { type: 'json' };

/** The form of settings as one value, with the sociale kaart in it: for examples of rules. */
export const settingsSchema = {
  type: 'object',
  additionalProperties: false,
  properties: { municipality: config.properties.municipality, socialMap: socialMap.properties.organisations },
} as const;
