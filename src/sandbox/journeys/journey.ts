/** What this project uses of Arazzo 1.0.1, as parsed JSON. */
export interface Journey {
  info: { title: string; summary: string }
  workflows: [Workflow]
}

export interface Workflow {
  workflowId: string
  summary: string
  description: string
  steps: JourneyStep[]
  outputs?: Record<string, string>
}

export interface JourneyStep {
  stepId: string
  description: string
  /** As `$sourceDescriptions.<name>.<operationId>`. */
  operationId: string
  parameters?: { name: string; in: 'path' | 'query' | 'header'; value: unknown }[]
  requestBody?: { contentType: string; payload: unknown }
  successCriteria: Criterion[]
  outputs?: Record<string, string>
}

/** A condition on an answer: a comparison, or a regular expression for the value of `context`. */
export type Criterion = { condition: string; context?: undefined; type?: undefined } | { condition: string; context: string; type: 'regex' }
