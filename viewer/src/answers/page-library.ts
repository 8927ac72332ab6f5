import { type LibraryService, startLibraryService } from './library-service.ts'

let service: LibraryService | undefined

/** The one library worker of the page, started when first needed. */
export function libraryService(): LibraryService {
  service ??= startLibraryService()
  return service
}
