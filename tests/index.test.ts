import { join, resolve } from 'node:path'
import ts from 'typescript'
import { describe, expect, expectTypeOf, test } from 'vitest'
import type {
  Admiralty,
  AuditCode,
  Dataset,
  Diff,
  DiffOptions,
  FindFilter,
  Found,
  GraphReader,
  GraphView,
  HearsayErrorCode,
  HearsayGraph,
  Impact,
  OpenGraph,
  PathAnswer,
  PathOptions,
  Problem,
  ProblemCode,
  Questions,
  Stories,
  StoriesOptions,
  Support,
  SweepOptions,
  Timeline,
  View,
  ViewOptions,
  Weight,
} from '../src/index.ts'
import * as api from '../src/index.ts'
import * as node from '../src/node.ts'

const MODULES = {
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  target: ts.ScriptTarget.ES2023,
}
const SRC = resolve(import.meta.dirname, '../src')
const ENTRIES = ['index.ts', 'node.ts'].map((file) => join(SRC, file))
const program = ts.createProgram(ENTRIES, { allowImportingTsExtensions: true, noEmit: true, strict: true, ...MODULES })
const checker = program.getTypeChecker()

describe('the public API', () => {
  test('is this list of values, and no other', () => {
    expect(Object.keys(api).sort()).toEqual(
      [
        ...['changeFiles', 'isSuggestible', 'openMemoryStore', 'readChangeSet', 'readPatch', 'retirementOf'],
        ...['suggestionsIn', 'versionOf', 'withKeptCopies', 'writePatch'],
        ...['EXPORT_FORMATS', 'exportAs', 'exporterOf', 'exportFormatOfPath', 'inView'],
        ...['DATE_ORDERS', 'MOST_FOREIGN_BYTES', 'importFile', 'importFormats', 'mergeImport', 'mergedFiles'],
        ...['readImportState', 'readStatusMap', 'writeImportState', 'proposedSentences'],
        ...['checkProof', 'proofOf', 'proofText'],
        'addLine',
        'likeClaims',
        ...['composeLine', 'descriptorIn', 'idOfName', 'isPlainName', 'sentencesIn'],
        ...['idOfSentence', 'recordSchemas', 'REFERENCES', 'references'],
        'duplicates',
        ...['acceptProposal', 'PROPOSED_KINDS', 'proposeRecord'],
        ...['fixFiles', 'formatFiles', 'withFields', 'recordAsYaml', 'recordFromYaml'],
        ...['placeAnchors', 'anchoredAt', 'textDigest'],
        ...['openGraph', 'openQuickGraph', 'openShingles', 'OUTLET_PREFIX', 'readSnapshot', 'readQuickSnapshot'],
        ...['DOSSIER_HEADS', 'dossierOf', 'dossierMarkdown', 'dossierHtml', 'relatedClaims'],
        ...['withholdAbove', 'withheldAmounts', 'privateAmounts', 'TLP_LEVELS'],
        ...[
          'digestOf',
          'updateRecord',
          'formatProblems',
          'mergeRecords',
          'renameRecord',
          'expandFile',
          'foreignBeginning',
          'formatFile',
          'parseDataset',
          'FORMATS',
          'jsonParts',
          'datasetParts',
          'generatedParts',
        ],
        ...['writeDataset', 'writeJson', 'DatasetError', 'HearsayError', 'formatPlace', 'jsonSchema'],
        ...['readGraph', 'walkGraph', 'RECORD_KINDS', 'EDGE_GROUP_NAMES', 'EDGE_KINDS', 'edgeKey', 'edgeRow'],
        ...['STATUSES', 'CREDIBILITIES', 'RELIABILITIES', 'CORROBORATIONS', 'SORTS'],
        ...['certaintyOf', 'polarityOf', 'readOf', 'isoSpan', 'parseEdtf', 'spanOf'],
        ...['visibleLines', 'visibleText', 'words'],
        ...['SEMANTICS', 'ARGUMENTATION_TASKS', 'SEMANTICS_CODES', 'ARGUMENTATION_FORMATS', 'solveArgumentation'],
        ...['auditAsProblems', 'auditRules', 'ladderOf', 'ladderTree', 'verifyAnchors'],
        ...['ACTOR_TYPE', 'CERTAINTY', 'CLAIM_TYPE', 'COINCIDENCE', 'CONFIDENCE', 'CORROBORATION', 'DEAD'].map(labels),
        ...[
          'ATTRIBUTION',
          'FROM_BASIS',
          'GENRE',
          'KIND',
          'KNOWLEDGE',
          'LIKELIHOOD',
          'NOTICE_TYPE',
          'POLARITY',
          'READ',
          'RESPONSE',
        ].map(labels),
        ...['SOURCE_TYPE', 'STATUS', 'STRENGTH', 'TERMS', 'TLP', 'TOPIC_TYPE'].map(labels),
      ].sort(),
    )
    expect(Object.keys(node).sort()).toEqual(
      [
        ...[
          'listDatasets',
          'loadDataset',
          'openDataset',
          'openLarge',
          'readDataset',
          'capture',
          'captureFolderOf',
          'isMedia',
          'decodeFile',
          'proposalFileOf',
          'formatOfPath',
        ],
        ...['inputText', 'openInput', 'isPacked', 'isPackedName', 'unpackBeginning'],
        ...[
          'saveFile',
          'saveFolder',
          'isSnapshot',
          'openSnapshot',
          'packedParts',
          'writeSnapshot',
          'saveInTurns',
          'writeWhole',
          'finalPath',

          'isSystemError',
          'openFolderStore',
          'systemReason',
        ],
      ].sort(),
    )
  })

  test('names every type that an exported function, answer or record is made of', () => {
    const exported = new Set(publicSymbols())
    const forgotten = [...exported].flatMap((symbol) =>
      (symbol.declarations ?? [])
        .flatMap(namedTypes)
        .flatMap((name) => checker.getSymbolAtLocation(name) ?? [])
        .map(resolved)
        .filter((type) => isOurs(type) && !exported.has(type))
        .map((type) => `${type.name} in ${symbol.name}`),
    )
    expect(forgotten).toEqual([])
  })

  test('says of every name what it is', () => {
    const undocumented = publicSymbols()
      .filter(
        (symbol) => !(symbol.flags & ts.SymbolFlags.Module) && symbol.getDocumentationComment(checker).length === 0,
      )
      .map(({ name }) => name)
    expect(undocumented).toEqual([])
  })
})

function labels(vocabulary: string): string {
  return `${vocabulary}_LABELS`
}

describe('the types of an open graph', () => {
  test('a graph is opened from a dataset or a reader, and is the view of everything', () => {
    expectTypeOf(api.openGraph).parameters.toEqualTypeOf<[Dataset | GraphReader, api.OpenGraphOptions?]>()
    expectTypeOf(api.openGraph).returns.toEqualTypeOf<OpenGraph>()
    expectTypeOf<OpenGraph>().toExtend<GraphView>()
    expectTypeOf<GraphView>().toExtend<Questions>()
    expectTypeOf<OpenGraph['graph']>().toEqualTypeOf<HearsayGraph>()
    expectTypeOf<GraphView['view']>().toEqualTypeOf<View>()
  })

  test('options of a view go through at, and through nothing else', () => {
    expectTypeOf<GraphView['at']>().toEqualTypeOf<(options: ViewOptions) => GraphView>()
    expectTypeOf<Questions['conflicts']>().parameters.toEqualTypeOf<[]>()
    expectTypeOf<Questions['support']>().parameters.toEqualTypeOf<[claim: string]>()
    expectTypeOf<Extract<Parameters<Questions[keyof Questions]>[number], { asOf?: unknown }>>().toEqualTypeOf<never>()
    expectTypeOf<keyof ViewOptions>().toEqualTypeOf<
      'asOf' | 'recordedUntil' | 'without' | 'basis' | 'attributions' | 'dates' | 'reported'
    >()
  })

  test('every question takes its subject first, then options of its own', () => {
    expectTypeOf<Questions['support']>().toEqualTypeOf<(claim: string) => Support>()
    expectTypeOf<Questions['timeline']>().toEqualTypeOf<(subject?: string, options?: SweepOptions) => Timeline>()
    expectTypeOf<Questions['find']>().toEqualTypeOf<(filter?: FindFilter, options?: SweepOptions) => Found>()
    expectTypeOf<Questions['impact']>().toEqualTypeOf<(ids: readonly string[]) => Impact>()
    expectTypeOf<Questions['path']>().toEqualTypeOf<(a: string, b: string, options?: PathOptions) => PathAnswer>()
    expectTypeOf<Questions['diff']>().toEqualTypeOf<(other: GraphView, options?: DiffOptions) => Diff>()
    expectTypeOf<Questions['weights']>().toEqualTypeOf<() => readonly Weight[]>()
    expectTypeOf<Questions['admiralty']>().toEqualTypeOf<(statement: string) => Admiralty>()
  })

  test('only what must wait is a promise', () => {
    expectTypeOf<Questions['stories']>().toEqualTypeOf<(options?: StoriesOptions) => Promise<Stories>>()
    type Waiting = {
      [Name in keyof Questions]: ReturnType<Questions[Name]> extends Promise<unknown> ? Name : never
    }[keyof Questions]
    expectTypeOf<Waiting>().toEqualTypeOf<'stories'>()
  })

  test('codes of errors and problems are closed unions', () => {
    expectTypeOf<api.HearsayError['code']>().toEqualTypeOf<HearsayErrorCode>()
    expectTypeOf<Problem['code']>().toEqualTypeOf<ProblemCode>()
    expectTypeOf<'unknown-id'>().toExtend<HearsayErrorCode>()
    expectTypeOf<AuditCode>().toExtend<ProblemCode>()
    expectTypeOf<string>().not.toExtend<HearsayErrorCode>()
    expectTypeOf<string>().not.toExtend<ProblemCode>()
  })
})

/** What can be imported, as it was declared. */
function publicSymbols(): ts.Symbol[] {
  return ENTRIES.flatMap((entry) => {
    const file = program.getSourceFile(entry)
    const module = file && checker.getSymbolAtLocation(file)
    return module === undefined ? [] : checker.getExportsOfModule(module).map(resolved)
  })
}

function resolved(symbol: ts.Symbol): ts.Symbol {
  return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol
}

function isOurs({ flags, declarations = [] }: ts.Symbol): boolean {
  if (flags & ts.SymbolFlags.TypeParameter) return false
  return declarations.some((declaration) => declaration.getSourceFile().fileName.startsWith(SRC))
}

/** The names of types in what a declaration says to the outside: not in the body of a function, nor in a value. */
function namedTypes(declaration: ts.Node): ts.Node[] {
  if (ts.isSourceFile(declaration)) return []
  if (ts.isVariableDeclaration(declaration)) return declaration.type === undefined ? [] : namedTypes(declaration.type)
  const names: ts.Node[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isBlock(node)) return
    if (ts.isTypeReferenceNode(node)) names.push(node.typeName)
    if (ts.isExpressionWithTypeArguments(node)) names.push(node.expression)
    ts.forEachChild(node, visit)
  }
  visit(declaration)
  return names
}
