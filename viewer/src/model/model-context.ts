import { createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Model } from './model.ts'

export const ModelContext = createContext<Model | undefined>(undefined)

/** The model of the page that a component is on. */
export function useModel(): Model {
  const model = useContext(ModelContext)
  if (model === undefined) throw new Error('a component stands outside the page')
  return model
}
