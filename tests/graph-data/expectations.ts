/**
 * What the bundled data should answer about sourcing, written down by people from reading the pages before any question was asked. An end with
 * `?` behind it is a source that names no source. Pages that cite a place which says otherwise carry nothing, and are on no side. Where the program and this table part ways, one of them is
 * wrong: look which, and never copy the program's answer in here.
 */
export interface SupportRow {
  readonly claim: string
  /** Ends, with a space between them. */
  readonly for?: string
  readonly against?: string
  readonly corroboration: string
  readonly asOf?: string
  /** The fewest and the most origins of the side for it. */
  readonly origins?: readonly [number, number]
}

const UDIT = 'udit-2026-02-deepseek-v4?'
const OFFICIAL = 'official-2026-02'
/** A post that concludes it itself, from what is public. */
const CONCLUDED = 'what-chips-v4-pro-2026-05-05?'
const ACCESS = 'reuters-2026-02-25-v4-access?'

/** Pages that have V4 trained on Huawei's chips and nothing else. */
const ALL_HUAWEI = [
  'agentbearcorps-2026-04-24? archyde-v4-huawei? asapai-v4? faq-2026-06-21? kmzm-v4-geopolitics?',
  'memesita-2026-04-25?',
].join(' ')

/** Pages that have it trained without American chips, or without Nvidia's; on whose instead they do not say, or not of all of them. */
const NO_US_CHIPS = `${ALL_HUAWEI} thekingofsearch-approaches?`
const NO_NVIDIA = `${NO_US_CHIPS} imseankim-v4? lossless-v4-ascend? thekingofsearch-decoupling?`

export const BLACKWELL: readonly SupportRow[] = [
  {
    claim: 'v4-trained-on-blackwell-in-china',
    for: OFFICIAL,
    against: `deepseek ${NO_NVIDIA}`,
    corroboration: 'contested',
    origins: [1, 1],
  },
  { claim: 'v4-trained-on-blackwell-in-china', asOf: '2026-02-22', corroboration: 'unsupported' },
  { claim: 'v4-trained-on-blackwell-in-china', asOf: '2026-02-28', for: OFFICIAL, corroboration: 'singleAnonymous' },
  {
    claim: 'v4-trained-on-blackwell-in-china',
    asOf: '2026-03-31',
    for: OFFICIAL,
    against: 'imseankim-v4?',
    corroboration: 'contested',
  },
  {
    claim: 'v4-trained-on-blackwell',
    for: `${OFFICIAL} ${CONCLUDED}`,
    against: `deepseek ${NO_NVIDIA}`,
    corroboration: 'contested',
  },
  {
    claim: 'v4-trained-on-us-chips',
    for: `deepseek ${OFFICIAL} theneuralfeed-v4-nvidia? ${CONCLUDED} liu-zhiyuan sipoch-silicon-v4? tsinghua-professor-2026`,
    against: NO_US_CHIPS,
    corroboration: 'contested',
  },
  { claim: 'v4-trained-on-blackwell', asOf: '2026-02-28', for: OFFICIAL, corroboration: 'singleAnonymous' },
  {
    claim: 'blackwell-cluster-inner-mongolia',
    for: OFFICIAL,
    corroboration: 'singleAnonymous',
    origins: [1, 1],
  },
  { claim: 'deepseek-will-scrub-indicators', for: OFFICIAL, corroboration: 'singleAnonymous' },
  { claim: 'deepseek-will-claim-huawei-training', for: OFFICIAL, corroboration: 'singleAnonymous' },
  { claim: 'v4-training-violated-us-export-controls', for: OFFICIAL, corroboration: 'singleAnonymous' },
  {
    claim: 'us-government-confirmed-blackwell-use',
    for: 'reuters-2026-02-23-blackwell?',
    corroboration: 'undisclosed',
  },
  {
    claim: 'deepseek-has-scrubbed-indicators',
    corroboration: 'misreported',
    origins: [0, 0],
  },
  { claim: 'deepseek-latest-trained-on-h100', corroboration: 'misreported' },
  { claim: 'chinese-ai-firms-violate-us-controls', for: 'chris-mcguire', corroboration: 'singleSource' },
  { claim: 'chinese-labs-rely-on-smuggled-blackwell', for: 'saif-khan', corroboration: 'singleSource' },
  { claim: 'deepseek-uses-smuggled-blackwell', for: 'sources-2025-12', against: 'nvidia', corroboration: 'contested' },
  { claim: 'deepseek-has-thousands-of-blackwell', for: 'sources-2025-12', corroboration: 'anonymousGroup' },
  { claim: 'nvidia-no-evidence-of-phantom-data-centres', for: 'nvidia', corroboration: 'singleSource' },
  { claim: 'phantom-smuggling-far-fetched', for: 'nvidia', corroboration: 'singleSource' },
  { claim: 'r1-made-in-us', corroboration: 'misreported' },
  { claim: 'deepseek-data-centre-in-inner-mongolia', for: 'deepseek', corroboration: 'singleSource' },
  { claim: 'dummy-servers-deceived-inspectors', for: 'us-justice-department', corroboration: 'singleSource' },
  {
    claim: 'nvidia-chips-diverted-to-deepseek',
    for: 'house-china-committee john-moolenaar',
    corroboration: 'singleParty',
    origins: [2, 2],
  },
  {
    claim: 'deepseek-tried-shell-companies',
    for: 'house-china-committee state-official-2025-06',
    corroboration: 'singleParty',
    origins: [2, 2],
  },
  { claim: 'bis-2026-01-h200-case-by-case', for: 'bis', corroboration: 'singleSource' },
  { claim: 'deepseek-entity-listing-approved-2025', for: 'sources-2026-06', corroboration: 'singleAnonymous' },
]

export const ARTICLE: readonly SupportRow[] = [
  { claim: 'deepseek-will-claim-v4-runs-on-huawei', corroboration: 'misreported' },
  { claim: 'v4-withheld-from-us-chipmakers', for: 'sources-2026-02', corroboration: 'anonymousGroup' },
  { claim: 'huawei-got-early-access', asOf: '2026-02-28', for: 'sources-2026-02', corroboration: 'anonymousGroup' },
  {
    claim: 'huawei-got-early-access',
    for: 'lossless-v4-ascend? sources-2026-02',
    corroboration: 'anonymousGroup',
    origins: [1, 2],
  },
  {
    claim: 'chinese-chipmakers-got-prerelease-v4',
    for: `lossless-v4-ascend? sources-2026-02 ${UDIT}`,
    corroboration: 'anonymousGroup',
  },
  { claim: 'v4-access-part-of-chinese-strategy', for: 'ben-bajarin', corroboration: 'singleSource' },
  { claim: 'v4-withholding-impact-minimal', for: 'ben-bajarin', corroboration: 'singleSource' },
  { claim: 'prerelease-sharing-universal', corroboration: 'misreported' },
  { claim: 'prerelease-sharing-typical', for: ACCESS, corroboration: 'undisclosed' },
  { claim: 'deepseek-worked-with-nvidia', for: ACCESS, corroboration: 'undisclosed' },
  { claim: 'deepseek-75m-downloads', for: ACCESS, corroboration: 'undisclosed' },
  { claim: 'v4-access-is-market-strategy', for: UDIT, corroboration: 'undisclosed' },
  { claim: 'allegation-official-named', for: UDIT, against: UDIT, corroboration: 'contested' },
  { claim: 'allegation-official-on-record', for: UDIT, against: UDIT, corroboration: 'contested' },
  { claim: 'administration-believes-it-has-evidence', for: 'udit-co', corroboration: 'singleSource' },
  { claim: 'blackwell-training-would-violate-controls', for: UDIT, corroboration: 'undisclosed' },
  { claim: 'blackwell-training-proven', against: UDIT, corroboration: 'denied' },
  { claim: 'deepseek-speeds-parallel-software-ecosystem', for: 'the-china-academy', corroboration: 'singleSource' },
  { claim: 'china-builds-own-ai-stack', for: UDIT, corroboration: 'undisclosed' },
]

export const BACKGROUND: readonly SupportRow[] = [
  { claim: 'v3-cost-5-5m', for: 'deepseek', corroboration: 'singleSource' },
  { claim: 'v3-cost-1-3b', against: 'deepseek', corroboration: 'denied' },
  { claim: 'r1-cost-undisclosed', for: UDIT, against: 'deepseek', corroboration: 'contested' },
  {
    claim: 'previous-record-meta-240b',
    for: UDIT,
    against: 'arifeonline-nvidia? bloomberg longbridge-nvidia-589b? newsplusglobe-nvidia?',
    corroboration: 'contested',
  },
  {
    claim: 'ascend-910c-hbm3',
    for: `boardor-910? ${UDIT}`,
    against: 'awesome-agents-910c? huawei-employee techinsights',
    corroboration: 'contested',
  },
  {
    claim: 'ascend-910c-yield-30pct',
    for: 'aiapps-industry-sources mizuho',
    corroboration: 'possiblyCorroborated',
    origins: [2, 2],
  },
  {
    claim: 'ascend-910c-60pct-of-h100',
    for: 'chosun-biz-2025-02-07? deepseek-researchers',
    against: UDIT,
    corroboration: 'contested',
  },
  {
    claim: 'ascend-60-percent-behind',
    for: UDIT,
    against: 'chosun-biz-2025-02-07? deepseek-researchers',
    corroboration: 'contested',
  },
  {
    claim: 'ascend-910c-tsmc-dies',
    for: 'techinsights tsmc',
    against: 'wm-org-tr-ascend?',
    corroboration: 'contested',
  },
  { claim: 'a100-h100-restricted-october-2022', for: UDIT, against: UDIT, corroboration: 'contested' },
  { claim: 'diffusion-rule-blocked-h100-h200-to-china', for: UDIT, against: UDIT, corroboration: 'contested' },
  { claim: 'diffusion-rule-never-took-effect', for: 'alston-bird kirkland', corroboration: 'corroborated' },
  { claim: 'h20-licence-required-2025-04-09', for: 'us-government', corroboration: 'singleSource' },
  {
    claim: 'deepseek-founded-2023',
    for: 'semianalysis-2025-01-31-deepseek?',
    against: UDIT,
    corroboration: 'contested',
  },
  {
    claim: 'bytedance-100k-chips-2026',
    for: 'reuters-sources-2026-02-bytedance udit-bytedance-seedchip?',
    against: 'bytedance',
    corroboration: 'contested',
  },
  { claim: 'nvidia-fy2026-datacenter-193-7b', for: 'nvidia', corroboration: 'singleSource' },
  {
    claim: 'december-2024-140-entities',
    for: `bis ${UDIT}`,
    corroboration: 'singleSource',
    origins: [1, 2],
  },
]

export const HUAWEI: readonly SupportRow[] = [
  {
    claim: 'v4-runs-only-on-huawei-chips',
    for: 'dataconomy-v4? hacklido-v4? techbriefly-2026-04-16?',
    against: 'andrew-ooo-2026-04-25? archyde-v4-weights? nvidia semianalysis',
    corroboration: 'contested',
    origins: [1, 3],
  },
  { claim: 'v4-flash-part-trained-on-huawei', for: 'huawei', corroboration: 'singleSource' },
  {
    claim: 'huawei-chip-orders-for-v4',
    for: 'aibase-27011? sources-2026-04',
    corroboration: 'anonymousGroup',
    origins: [1, 2],
  },
  {
    claim: 'v4-code-rewritten-for-huawei',
    for: 'lapaas-v4? sources-2026-04-company',
    corroboration: 'anonymousGroup',
  },
  {
    claim: 'v4-optimised-with-huawei',
    for: 'lapaas-v4? sources-2026-02-ft-arrangements sources-2026-04-company',
    corroboration: 'possiblyCorroborated',
    origins: [1, 3],
  },
  {
    claim: 'ascend-950pr-price-up-fifth',
    for: 'aibase-27011? aidigest-huawei? andou-2026-04-06? creativeainews-v4-huawei? mubboo-2026-04-05?',
    corroboration: 'undisclosed',
    origins: [1, 5],
  },
  { claim: 'deepseek-on-huawei-first-bad-for-us', for: 'jensen-huang', corroboration: 'singleSource' },
  {
    claim: 'v4-due-first-week-march-2026',
    for: 'sources-2026-02-ft-plans ultrathink-2026-03-01?',
    corroboration: 'anonymousGroup',
  },
  {
    claim: 'v4-pro-post-trained-on-ascend-910c',
    for: 'slai-group',
    corroboration: 'singleSource',
    origins: [1, 1],
  },
  {
    claim: 'june-2026-run-shows-full-training-on-ascend',
    against: 'aibriefing-5aca7f913019? buzzytoday-v4? tokentoday-2026-06-26? toms-hardware-2026-06-post-training?',
    corroboration: 'denied',
  },
  { claim: 'v4-most-capable-prc-model', for: 'caisi', corroboration: 'singleSource' },
  { claim: 'v4-swe-bench-74-caisi', for: 'caisi', corroboration: 'singleSource' },
  { claim: 'v4-price-cut-due-to-ascend-supply', for: 'hearn-2026-05-23?', corroboration: 'undisclosed' },
  { claim: 'huawei-allots-deepseek-16000-cards', for: 'speaker-deepseek-0520', corroboration: 'singleAnonymous' },
  {
    claim: 'dhs-ordered-deepseek-removed',
    for: 'aca-law-brief-2026-10-24? us-homeland-security',
    corroboration: 'singleSource',
    origins: [1, 2],
  },
  {
    claim: 'bytedance-deploying-chips-at-scale',
    against: 'reuters-sources-2026-02-bytedance udit-bytedance-seedchip?',
    corroboration: 'denied',
  },
]
