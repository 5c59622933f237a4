import type { Letter } from '@klarebrief/core';
import type { Package } from './package.ts';

/** What the file says of itself in its own properties (File > Info > Advanced properties in Word). */
export function readDeclared(file: Package): Letter['declared'] {
  const part = file.related('', 'custom-properties') ?? file.part('docProps/custom.xml');
  const properties = new Map(
    part?.root.children.map((property) => [
      property.attributes.name?.toLowerCase(),
      (property.children[0]?.text ?? '').trim(),
    ]),
  );
  const letterType = properties.get('klarebrief-lettertype')?.toLowerCase();
  const language = properties.get('klarebrief-taal')?.toLowerCase();
  return {
    ...(letterType ? { letterType } : {}),
    ...(language === 'nl' || language === 'en' ? { language } : {}),
  };
}

/** True for a Word template (.dotx, .dotm): the content type of its main part says so, whatever the file is called. */
export function isTemplateFile(file: Package): boolean {
  const types = file.part('[Content_Types].xml')?.root.children ?? [];
  return types.some(({ attributes }) =>
    /wordprocessingml\.template\.main|template\.macroenabledtemplate\.main/i.test(attributes.ContentType ?? ''),
  );
}
