import { contentSecurityHeader } from './src/security-policy.ts';

/** The headers of the page for common web servers, as files to put beside it. */
export function serverFiles(settingsOrigin?: string): Readonly<Record<string, string>> {
  const headers: readonly (readonly [string, string])[] = [
    ['Content-Security-Policy', contentSecurityHeader(settingsOrigin)],
    ['Referrer-Policy', 'no-referrer'],
    ['X-Content-Type-Options', 'nosniff'],
    ['Permissions-Policy', 'camera=(), geolocation=(), microphone=()'],
  ];
  return {
    _headers: `/*\n${headers.map(([name, value]) => `  ${name}: ${value}\n`).join('')}`,
    'nginx.conf': `# Zet deze regels in het blok "location" van de map met de pagina.\n${headers.map(([name, value]) => `add_header ${name} "${value}" always;\n`).join('')}`,
    '.htaccess': `# Voor Apache met mod_headers.\n${headers.map(([name, value]) => `Header always set ${name} "${value}"\n`).join('')}`,
    'web.config': `<?xml version="1.0" encoding="utf-8"?>
<configuration>
  <system.webServer>
    <staticContent>
      <remove fileExtension=".yaml" />
      <mimeMap fileExtension=".yaml" mimeType="text/plain" />
    </staticContent>
    <httpProtocol>
      <customHeaders>
${headers.map(([name, value]) => `        <add name="${name}" value="${value}" />\n`).join('')}      </customHeaders>
    </httpProtocol>
  </system.webServer>
</configuration>
`,
  };
}
