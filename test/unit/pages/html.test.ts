import fc from 'fast-check';
import { expect, test } from 'vitest';
import { html } from '../../../src/lib/html.ts';

test('a value is text, in content and in attributes', () => {
  const evil = `"><script>alert('x')</script>&`;
  expect(html`<p title="${evil}">${evil}</p>`.toString()).toBe(
    '<p title="&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;">&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;</p>',
  );
});

test('its own output goes in as it is, also in lists', () => {
  const items = ['a', '<b>'].map((item) => html`<li>${item}</li>`);
  expect(
    html`<ol>
      ${items}
    </ol>`.toString(),
  ).toContain('<li>a</li><li>&lt;b&gt;</li>');
});

test('nothing is printed for null, undefined and false, and 0 is a number', () => {
  expect(html`<p>${null}${undefined}${false}${0}</p>`.toString()).toBe('<p>0</p>');
});

test('something that only looks like its output does not pass for it', () => {
  const forged = { toString: () => '<b>', '#markup': '<b>' };
  expect(() => html`<p>${forged as never}</p>`.toString()).toThrow(TypeError);
});

test('the template’s indentation is dropped, a value’s is kept', () => {
  const value = 'one\n    two';
  const page = html`<pre>
      ${value}
    </pre>`;
  expect(page.toString()).toBe('<pre>\none\n    two\n</pre>');
});

test('no text whatever becomes markup', () => {
  fc.assert(
    fc.property(fc.string(), (value) => {
      const page = html`<p title="${value}">${value}</p>`.toString();
      return page.split('<').length === 3 && page.split('"').length === 3;
    }),
  );
});
