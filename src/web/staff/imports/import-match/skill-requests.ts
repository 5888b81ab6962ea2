import { randomUUID } from 'node:crypto';
import type { FormProblem } from '../../../shared/form/form-drafts';
import type { Pages } from '../../../shared/page/pages';
import type { Visit } from '../../../shared/visit/visit';
import { AskSkillDocument } from '../../gql';
import { type Answers, type AskedText, requestFor, textField } from '../import/import-answers';

interface Requested {
  readonly answers: Answers;
  /** At the texts that may not become a question. */
  readonly problems: readonly FormProblem[];
  readonly sent: number;
}

/** Sends the texts of a page for which staff ask for a skill to the steward, each once. One that may name a person is not sent. */
export async function requestSkills(pages: Pages, visit: Visit, answers: Answers, texts: readonly AskedText[]): Promise<Requested> {
  const problems: FormProblem[] = [];
  const requests = new Map(answers.requests.map((request) => [request, request]));
  let sent = 0;
  for (const [at, asked] of texts.entries()) {
    const request = requestFor(answers, asked);
    if (!request || request.isSent) continue;
    const { skillAsk } = await pages.execute(visit, AskSkillDocument, { input: { words: asked.text }, key: randomUUID() });
    if (skillAsk.__typename === 'SkillAskPayload' && skillAsk.isKept) {
      requests.set(request, { ...request, isSent: true });
      sent++;
      continue;
    }
    requests.delete(request);
    const isNoWork = skillAsk.__typename === 'SkillAskPayload' && skillAsk.problem === 'NO_WORK';
    problems.push({ field: textField(at), message: visit.i18n.problem({ problem: isNoWork ? 'NO_WORK' : 'PERSONAL' }) });
  }
  return { answers: { ...answers, requests: [...requests.values()] }, problems, sent };
}
