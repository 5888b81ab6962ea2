import fc from 'fast-check';
import { emailProblem, mailboxOf } from './email';

test.each([
  ['dara@lotus.example', 'dara@lotus.example'],
  ['Dara@Lotus.Example', 'dara@lotus.example'],
  ['dara+shop@lotus.example', 'dara@lotus.example'],
  ['dara+a+b@lotus.example', 'dara@lotus.example'],
  ['+shop@lotus.example', '+shop@lotus.example'],
  ['d.ara@lotus.example', 'd.ara@lotus.example'],
  ['D.a.ra+x@googlemail.com', 'dara@gmail.com'],
  ['d.ara@gmail.com.example', 'd.ara@gmail.com.example'],
  ['ｄａｒａ@lotus.example', 'dara@lotus.example'],
])('mail to %s arrives in the mailbox %s', (email, mailbox) => expect(mailboxOf(email)).toBe(mailbox));

test('mailboxOf is idempotent, and neither a tag nor a capital letter leads to another mailbox', () => {
  const word = fc.stringMatching(/^[a-z0-9]{1,12}$/);
  fc.assert(
    fc.property(word, word, fc.string({ maxLength: 10 }), (name, host, tag) => {
      const mailbox = mailboxOf(`${name}@${host}.example`);
      expect(mailboxOf(mailbox)).toBe(mailbox);
      expect(mailboxOf(`${name.toUpperCase()}+${tag.replaceAll('@', '')}@${host}.example`)).toBe(mailbox);
    }),
  );
});

test.each([
  ['plain@house.example', null],
  ['ស្រី.mao+1@house.example', null],
  ['a=b@house.example', null],
  ['a?b@house.example', null],
  ['=?utf-8?q?a?=@house.example', 'ENCODED_ADDRESS'],
  ['a=?b@house.example', 'ENCODED_ADDRESS'],
  ['a?=@house.example', 'ENCODED_ADDRESS'],
  ['a@house.example, b@house.example', 'NOT_AN_EMAIL'],
  ['a@houſe.example', 'NOT_AN_EMAIL'],
])('the address %s has the problem %s', (email, problem) => expect(emailProblem(email)).toBe(problem));
