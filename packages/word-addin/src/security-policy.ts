/** Of an empty text. Fluent puts in style elements without text and fills them through the CSS Object Model, which no policy forbids. */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";
/** Office.js and the files that it fetches itself. Only a page that the manifest opened asks for them. */
const OFFICE = 'https://appsforoffice.microsoft.com/lib/';
/** Programs of Microsoft that show the page in a frame: Word on the web (office-js issue 3342, office-js-docs-pr issue 4911). */
const FRAMES = [
  'https://*.officeapps.live.com',
  'https://*.office.com',
  'https://*.office365.com',
  'https://*.microsoft365.com',
  'https://*.cloud.microsoft',
  'https://*.sharepoint.com',
];

/**
 * What the page may load and ask. It has the words of the letter, so it can send to no server but the one it came from, and from there
 * it only fetches its own files and the settings. `settingsOrigin`: another server that holds the settings of the municipality.
 */
export function contentSecurityPolicy(settingsOrigin?: string): string {
  return [
    "default-src 'none'",
    `script-src 'self' ${OFFICE}`,
    `style-src 'self' ${EMPTY_STYLE}`,
    "img-src 'self'",
    // The worker starts from a blob and so falls under this same policy.
    'worker-src blob:',
    `connect-src ${["'self'", settingsOrigin].filter(Boolean).join(' ')}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

/** The policy as a header. It says besides who may show the page in a frame, which a page itself cannot say. */
export function contentSecurityHeader(settingsOrigin?: string): string {
  return `${contentSecurityPolicy(settingsOrigin)}; frame-ancestors 'self' ${FRAMES.join(' ')}`;
}
