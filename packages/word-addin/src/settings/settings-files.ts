import { yamlText } from '@klarebrief/settings';
import type { SettingsText, SettingsTexts } from '../check/protocol.ts';

/**
 * The settings of this user as the files that the picker, the administrator and the command line read. Office keeps nothing for a
 * user of Word that goes along to another computer, so that people carry them.
 */
export function settingsFiles({ config, socialMap }: SettingsTexts): readonly SettingsText[] {
  const naming = socialMap ? { socialMap: socialMap.path } : {};
  return [
    ...(config ? [{ ...config, text: yamlText(config.text, naming) }] : []),
    ...(socialMap ? [{ ...socialMap, text: yamlText(socialMap.text) }] : []),
  ];
}
