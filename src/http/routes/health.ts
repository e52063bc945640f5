import { Router } from 'express';

export interface HealthDeps {
  /** Whether the database answers and this process takes work. */
  readonly isReady: () => Promise<boolean>;
}

/** `/health`: the process lives. `/ready`: it can do its work; 503 while starting or stopping. */
export function health({ isReady }: HealthDeps): Router {
  const router = Router();
  router.get('/health', (_request, response) => {
    response.json({ status: 'ok' });
  });
  router.get('/ready', async (_request, response) => {
    const ready = await isReady().catch(() => false);
    response.status(ready ? 200 : 503).json({ status: ready ? 'ready' : 'not ready' });
  });
  return router;
}
