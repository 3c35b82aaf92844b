import { page, redirect, send } from '../loopback-site.ts';
import { type HostileInput, one } from './hostile-input.ts';

/** Addresses and redirects that lead where nobody should go; `port` is the site’s. */
export function whereItLeads(port: number): readonly HostileInput[] {
  return [
    {
      name: 'redirect to loopback',
      path: '/page',
      answers: () => one(redirect(`http://127.0.0.2:${port}/secret`)),
      expected: 'refused: is not on the public internet (127.0.0.2)',
    },
    {
      name: 'redirect to a cloud’s metadata address',
      path: '/page',
      answers: () => one(redirect('http://169.254.169.254/latest/meta-data/')),
      expected: 'refused: is not on the public internet (169.254.169.254)',
    },
    {
      name: 'redirect to a private address in IPv6 clothes',
      path: '/page',
      answers: () => one(redirect(`http://[::ffff:10.0.0.1]:${port}/`)),
      expected: 'refused: is not on the public internet (::ffff:a00:1)',
    },
    {
      name: 'redirect to a decimal address',
      path: '/page',
      answers: () => one(redirect('http://167772161/')),
      expected: 'refused: is not on the public internet (10.0.0.1)',
    },
    {
      name: 'redirect to a file',
      path: '/page',
      answers: () => one(redirect('file:///etc/passwd')),
      expected: 'refused: is not a web address',
    },
    {
      name: 'DNS that changes between two requests',
      path: '/page',
      host: { name: 'rebind.test', addresses: ['127.0.0.1', '127.0.0.1', '10.0.0.1'] },
      answers: () => one(redirect('/again')),
      expected: 'refused: is not on the public internet (10.0.0.1)',
    },
    {
      name: 'DNS with one private address among others',
      path: '/page',
      host: { name: 'mixed.test', addresses: ['127.0.0.1,192.168.1.1'] },
      answers: () => one(send(page('mixed'))),
      expected: 'refused: is not on the public internet (192.168.1.1)',
    },
    {
      name: 'redirects without end',
      path: '/page',
      answers: () => one(redirect('/page')),
      expected: 'refused: sends on more than 5 times',
    },
    {
      name: 'address with a password',
      path: '/page',
      answers: () => one(redirect(`http://user:secret@127.0.0.1:${port}/page`)),
      expected: 'refused: is an address with a password in it',
    },
    {
      name: 'a loop of two redirects',
      path: '/page',
      answers: () => ({ '/page': redirect('/other'), '/other': redirect('/page') }),
      expected: 'refused: sends on more than 5 times',
    },
    {
      name: 'redirect to nowhere',
      path: '/page',
      answers: () => one((_request, response) => response.writeHead(302).end()),
      expected: 'refused: sends on without saying where (HTTP 302)',
    },
    {
      name: 'redirect to what is no address',
      path: '/page',
      answers: () => one(redirect('http://[')),
      expected: 'refused: sends on to something that is no address (http://[)',
    },
    {
      name: 'redirect to an octal address',
      path: '/page',
      answers: () => one(redirect('http://012.0.0.1/')),
      expected: 'refused: is not on the public internet (10.0.0.1)',
    },
    {
      name: 'redirect to data:',
      path: '/page',
      answers: () => one(redirect('data:text/html,<p>hello</p>')),
      expected: 'refused: is not a web address',
    },
    {
      name: 'a port where nobody answers',
      path: '/page',
      answers: () => one(redirect('http://127.0.0.1:1/')),
      expected: 'refused: may not be read, because its robots.txt cannot be had (refused the connection)',
    },
    {
      name: 'a name that resolves to nothing',
      path: '/page',
      answers: () => one(redirect('http://nowhere.test/')),
      expected: 'refused: cannot be found (its name does not resolve)',
    },
  ];
}
