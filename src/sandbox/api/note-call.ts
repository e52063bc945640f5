import type { Request, Response } from 'express';
import type { Portal } from '../portal.ts';

/** Notes a call when its answer has gone out. One that was cut off never does: it has status 0. */
export function noteCall(portal: Portal, req: Request, res: Response): void {
  const { method, path } = req;
  res.on('close', () =>
    portal.noteCall({ method, path, status: res.writableFinished ? res.statusCode : 0 }),
  );
}
