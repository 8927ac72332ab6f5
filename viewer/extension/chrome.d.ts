/** As much of the browser's interface for extensions as is used. */
declare namespace chrome {
  namespace tabs {
    function query(wanted: { active: boolean; currentWindow: boolean }): Promise<readonly { id?: number }[]>
  }
  namespace scripting {
    function executeScript<Result>(injection: {
      target: { tabId: number }
      func: () => Result
    }): Promise<readonly { result?: Result }[]>
  }
  namespace storage {
    const local: {
      get(names: readonly string[]): Promise<Record<string, unknown>>
      set(values: Record<string, unknown>): Promise<void>
    }
  }
}
