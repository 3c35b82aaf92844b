import { afterAll, describe, expect, it } from 'vitest';
import { openWeb, publicWebOptions, type Web } from '../../../src/intake/web/open-web.ts';
import { openPace } from '../../../src/intake/web/pace.ts';
import { isPublicAddress } from '../../../src/intake/web/public-address.ts';
import { type Answer, page, send, serveSite } from '../loopback-site.ts';

/** By the rules of the public web, which resolve no name here. */
const web = openWeb({ ...publicWebOptions('test'), resolve: async () => [] });

async function refusal(reader: Web, address: string): Promise<string> {
  try {
    await reader.fetchPage(address);
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
  return 'read';
}

/** Addresses of this machine and its neighbours, in every spelling that leads there; and what is no web address. */
const refused: Readonly<Record<string, string>> = {
  'http://127.0.0.1/': 'is not on the public internet (127.0.0.1)',
  'http://127.1/': 'is not on the public internet (127.0.0.1)',
  'http://2130706433/': 'is not on the public internet (127.0.0.1)',
  'http://0x7f.0.0.1/': 'is not on the public internet (127.0.0.1)',
  'http://0177.0.0.1/': 'is not on the public internet (127.0.0.1)',
  'http://①②⑦.0.0.1/': 'is not on the public internet (127.0.0.1)',
  'http://0.0.0.0/': 'is not on the public internet (0.0.0.0)',
  'http://10.1.2.3:8080/': 'is not on the public internet (10.1.2.3)',
  'http://172.16.0.1/': 'is not on the public internet (172.16.0.1)',
  'http://192.168.0.1/': 'is not on the public internet (192.168.0.1)',
  'http://169.254.169.254/': 'is not on the public internet (169.254.169.254)',
  'http://100.64.0.1/': 'is not on the public internet (100.64.0.1)',
  'http://224.0.0.1/': 'is not on the public internet (224.0.0.1)',
  'http://255.255.255.255/': 'is not on the public internet (255.255.255.255)',
  'http://[::1]/': 'is not on the public internet (::1)',
  'http://[::]/': 'is not on the public internet (::)',
  'http://[::ffff:127.0.0.1]/': 'is not on the public internet (::ffff:7f00:1)',
  'http://[64:ff9b::7f00:1]/': 'is not on the public internet (64:ff9b::7f00:1)',
  'http://[2002:7f00:1::]/': 'is not on the public internet (2002:7f00:1::)',
  'http://[fe80::1]/': 'is not on the public internet (fe80::1)',
  'http://[fc00::1]/': 'is not on the public internet (fc00::1)',
  'http://[fec0::1]/': 'is not on the public internet (fec0::1)',
  'http://localhost/': 'is not on the public internet (it has no address)',
  'http://somebody:secret@example.org/': 'is an address with a password in it',
  'http://somebody@example.org/': 'is an address with a password in it',
  'file:///etc/passwd': 'is not a web address',
  'data:text/html,hello': 'is not a web address',
  'ftp://example.org/a': 'is not a web address',
  'javascript:alert(1)': 'is not a web address',
  'http://': 'is not a web address',
  'http://exa mple.org/': 'is not a web address',
};

describe('the public web', () => {
  it.each(Object.entries(refused))('does not read %s', async (address, why) => {
    expect(await refusal(web, address)).toContain(why);
  });

  it('never says a password again', async () => {
    expect(await refusal(web, 'http://somebody:secret@example.org/')).not.toContain('secret');
  });

  it('takes public addresses for public', () => {
    expect(['8.8.8.8', '2606:4700:4700::1111'].filter(isPublicAddress)).toHaveLength(2);
  });
});

describe('on one host', () => {
  const answers = new Map<string, Answer>([['/a', send(page('Elmton'))]]);
  const opened = serveSite(answers);
  afterAll(async () => (await opened).close());

  it('asks for robots.txt once, says who is asking, and makes at most two requests a second', async () => {
    const site = await opened;
    const agents: (string | undefined)[] = [];
    const times: number[] = [];
    let robots = 0;
    answers.set('/robots.txt', (_request, response) => {
      robots += 1;
      response.writeHead(404).end();
    });
    answers.set('/b', (request, response) => {
      times.push(performance.now());
      agents.push(request.headers['user-agent']);
      send(page('Oakville'))(request, response);
    });
    const reader = openWeb({ ...publicWebOptions('1.2.3'), isAllowed: () => true, pace: openPace() });
    await Promise.all([0, 1, 2].map(() => reader.fetchPage(`${site.origin}/b`)));
    expect(robots).toBe(1);
    expect(agents[0]).toMatch(/^VerbatimBot\/1\.2\.3 \(/);
    expect((times[2] ?? 0) - (times[0] ?? 0)).toBeGreaterThan(900);
  });
});
