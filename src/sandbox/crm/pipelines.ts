export interface PipelineStage {
  readonly id: string;
  readonly label: string;
  /** All values are text: `probability: "0.5"`, `isClosed: "true"`. */
  readonly metadata: Readonly<Record<string, string>>;
}

export interface Pipeline {
  readonly id: string;
  readonly label: string;
  readonly stages: readonly PipelineStage[];
}

const dealStage = (id: string, label: string, probability: string): PipelineStage => ({
  id,
  label,
  metadata: { isClosed: String(id.startsWith('closed')), probability },
});

const ticketStage = (id: string, label: string, ticketState: 'OPEN' | 'CLOSED'): PipelineStage => ({
  id,
  label,
  metadata: { isClosed: String(ticketState === 'CLOSED'), ticketState },
});

export const DEAL_PIPELINE: Pipeline = {
  id: 'default',
  label: 'Sales pipeline',
  stages: [
    dealStage('appointmentscheduled', 'Appointment scheduled', '0.2'),
    dealStage('qualifiedtobuy', 'Qualified to buy', '0.4'),
    dealStage('presentationscheduled', 'Presentation scheduled', '0.6'),
    dealStage('contractsent', 'Contract sent', '0.9'),
    dealStage('closedwon', 'Closed won', '1.0'),
    dealStage('closedlost', 'Closed lost', '0.0'),
  ],
};

export const TICKET_PIPELINE: Pipeline = {
  id: '0',
  label: 'Support pipeline',
  stages: [
    ticketStage('1', 'New', 'OPEN'),
    ticketStage('2', 'Waiting on contact', 'OPEN'),
    ticketStage('3', 'Waiting on us', 'OPEN'),
    ticketStage('4', 'Closed', 'CLOSED'),
  ],
};

/** The label of a ticket's or deal's stage, or its id when the pipeline has none such. */
export function stageLabel(pipeline: Pipeline, stageId: string): string {
  return pipeline.stages.find((stage) => stage.id === stageId)?.label ?? stageId;
}

export function isClosedStage(pipeline: Pipeline, stageId: string): boolean {
  return pipeline.stages.some(
    (stage) => stage.id === stageId && stage.metadata['isClosed'] === 'true',
  );
}
