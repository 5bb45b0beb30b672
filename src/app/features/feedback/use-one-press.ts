import { useState } from 'react';
import { useNavigate } from 'react-router';
import { useDevice } from '#app/device/use-device.tsx';
import type { FeedbackDraft } from '#contract/feedback.ts';
import type { ProblemCode } from '#contract/problem.ts';
import { feedbackSendWithNoName } from './operations.ts';
import { feedbackPaths } from './paths.ts';

/**
 * Says one thing about a service with one press, with no name. Its words are there already: in English first, whatever
 * the screen is in, because officers read them.
 */
export function useOnePress(serviceId: string, name: string) {
  const { outbox } = useDevice();
  const navigate = useNavigate();
  const [problem, setProblem] = useState<ProblemCode>();
  const [busy, setBusy] = useState(false);
  async function say(what: Pick<FeedbackDraft, 'text' | 'feeling'>) {
    setBusy(true);
    const draft = { about: serviceId, aboutName: name, ...what, mayPublish: false };
    const kept = await outbox.add(feedbackSendWithNoName, draft);
    setBusy(false);
    if (kept.ok) await navigate(feedbackPaths.kept(kept.value.id), { replace: true });
    else setProblem(kept.problem.code);
  }
  return { say, busy, problem };
}
