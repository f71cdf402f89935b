import { Component, type ReactNode } from 'react'
import { ProblemScreen } from './problem-screen'

interface Props {
  /** Of the visit: the next one is tried anew. */
  readonly visit: string
  readonly children: ReactNode
}

interface State {
  readonly visit: string
  readonly problem?: { readonly cause: unknown } | undefined
}

/** Shows what breaks a screen in its place, until another page is visited. */
export class ProblemBoundary extends Component<Props, State> {
  override state: State = { visit: this.props.visit }

  static getDerivedStateFromError(cause: unknown): Partial<State> {
    return { problem: { cause } }
  }

  static getDerivedStateFromProps({ visit }: Props, state: State): State | null {
    return visit === state.visit ? null : { visit, problem: undefined }
  }

  override render() {
    const { problem } = this.state
    return problem ? <ProblemScreen cause={problem.cause} /> : this.props.children
  }
}
