/**
 * Every sixth claim of the bundled dataset, by id, in other words: as an article might put it. Written with the claim in sight, before anything was
 * looked for with them, and nothing of the search was changed for single ones.
 */
export const PARAPHRASES: readonly (readonly [claim: string, sentence: string])[] = [
  ['a800-cut-from-600', 'For the A800, Nvidia lowered the interconnect speed from its former 600 GB/s.'],
  [
    'alibaba-bytedance-want-200k-h200',
    'ByteDance as well as Alibaba would like to order upwards of 200,000 units of the H200.',
  ],
  [
    'analysts-begin-to-price-in-lockout',
    'Wall Street has barely priced in the danger that labs in China optimise for domestic processors before Nvidia.',
  ],
  ['ascend-910c-800-tflops', 'Huawei’s 910C delivers roughly 800 teraflops at half precision.'],
  ['ascend-910c-hbm3', 'The 910C uses HBM3 memory.'],
  ['ascend-910c-tsmc-dies', 'Teardowns found that dies inside the Ascend 910C came from TSMC.'],
  [
    'ascend-950-training-chip-not-in-production-before-v4',
    'When V4 was being trained, mass production of the training version of the Ascend 950 had not begun.',
  ],
  [
    'banned-chips-bought-before-embargo',
    'DeepSeek bought the forbidden Nvidia hardware ahead of the embargo or through the grey market.',
  ],
  ['blackwell-on-us-control-list', 'Washington lists Blackwell among the chips whose export is controlled.'],
  [
    'bytedance-100k-chips-2026',
    'TikTok’s owner ByteDance aims to produce 100,000 or more of its in-house AI processors this year, 2026.',
  ],
  [
    'china-builds-own-ai-stack',
    'Beijing is creating a home-grown stack for artificial intelligence, from chips up to software.',
  ],
  [
    'chinese-entities-distil-us-models',
    'Mostly Chinese actors run industrial-scale distillation campaigns to copy top US AI systems.',
  ],
  ['chip-industry-near-1tn-in-2026', 'Semiconductors are becoming a market of nearly $1 trillion in 2026.'],
  [
    'controls-shrank-nvidias-china-sales',
    'Nvidia’s Chinese business has shrunk a lot because of the export restrictions.',
  ],
  [
    'deepseek-can-argue-huawei-native',
    'DeepSeek could credibly say V4 had been designed for Huawei chips right from the start.',
  ],
  [
    'deepseek-entity-listing-approved-2025',
    'In 2025 an interagency panel in Washington signed off on adding DeepSeek to the Entity List.',
  ],
  ['deepseek-has-thousands-of-blackwell', 'The Hangzhou start-up owns several thousand Blackwell processors.'],
  ['deepseek-server-capex-1-6b', 'DeepSeek’s server capex totals some $1.6bn.'],
  ['deepseek-will-claim-huawei-training', 'The company is going to claim publicly that it trained V4 on Huawei chips.'],
  ['diffusion-rule-january-2025', 'In January 2025 Biden’s government published the AI Diffusion framework.'],
  [
    'each-tightening-finds-workaround',
    'Whenever Washington tightened export controls, the Chinese found a workaround.',
  ],
  [
    'first-controls-october-2022',
    'October 2022 saw Washington’s first sweeping restrictions on exports of advanced AI chips.',
  ],
  ['h20-ban-part-of-tariffs', 'The ban on the H20 was one element of a broader tariff escalation.'],
  ['h20-reversed-july-2025', 'Washington announced in July 2025 that H20 sales to China would be licensed again.'],
  ['h800-cut-from-900', 'Chip-to-chip bandwidth on the H800 was reduced from 900 GB/s.'],
  ['huawei-200k-ascend-2025', 'In 2025, Huawei is able to produce no more than 200,000 advanced AI processors.'],
  ['huawei-700k-ascend-2025', 'Huawei’s target for 2025 was shipments of 700,000 Ascend processors.'],
  [
    'huawei-got-early-access',
    'Several weeks in advance, Huawei and other domestic chip companies received V4 from DeepSeek.',
  ],
  ['low-yield-limits-910c-supply', 'Because so few 910C dies are usable, Huawei can deliver only a limited number.'],
  ['nasdaq-fell-3-1pct', 'On January 27, 2025, the Nasdaq dropped 3.1%.'],
  ['nvidia-chips-diverted-to-deepseek', 'Export-controlled Nvidia processors were rerouted to DeepSeek.'],
  [
    'nvidia-guidance-without-china',
    'Nvidia’s outlook for Q1 of fiscal 2027 assumes zero data-center revenue from China.',
  ],
  [
    'nvidia-made-china-chips-2022-2023',
    'Nvidia developed the A800 and H800 specifically for China from late 2022 until the middle of 2023.',
  ],
  [
    'nvidia-recovered-to-record-earnings',
    'Following the January 2025 slump, Nvidia bounced back and posted record profits.',
  ],
  [
    'official-believes-hiding-plan',
    'According to the senior American official, DeepSeek intends to conceal which chips were used and credit Huawei.',
  ],
  ['phantom-smuggling-far-fetched', 'Stories of sham data centres used to smuggle Blackwells are implausible.'],
  [
    'proof-triggers-enforcement-against-deepseek',
    'Should the accusation be proved, Washington could take action against DeepSeek.',
  ],
  ['r1-cost-5m', 'It cost $5–6 million to train R1.'],
  ['r1-released-january-2025', 'R1 came out in January 2025.'],
  ['software-can-close-hardware-gaps', 'Good software is able to compensate for inferior chips.'],
  [
    'tuning-worth-20-to-40-percent',
    'On untuned hardware, performance of a model is 20–40% or more lower than it could be.',
  ],
  ['v3-2-788m-h800-hours', 'V3’s training consumed 2.788M GPU hours on the H800.'],
  [
    'v3-cost-excludes-research',
    'The cost figure given for V3 does not include prior research and ablation experiments on architectures, algorithms or data.',
  ],
  ['v3-trained-on-h800', 'DeepSeek used H800s from Nvidia to train V3.'],
  ['v4-1600-billion-parameters', 'V4-Pro, the bigger one, counts 1.6T parameters.'],
  [
    'v4-access-breaks-with-practice',
    'It is a departure from industry norms to deny American chip companies an early look at V4.',
  ],
  ['v4-cheaper-than-gpt-5-4-mini', 'V4-Pro was cheaper than GPT-5.4 mini in five out of seven benchmarks.'],
  ['v4-due-first-week-march-2026', 'V4 will be launched in the first week of March.'],
  ['v4-first-released-2026-04-24', 'A preview of V4 was published by DeepSeek on April 24, 2026.'],
  ['v4-inference-10-to-40-times-cheaper', 'Running V4 is 10 to 40 times cheaper than the models of Western rivals.'],
  ['v4-licence-apache-2', 'V4 is to be released under an Apache 2.0 license.'],
  [
    'v4-needs-re-engineering-for-huawei',
    'Porting V4 to Huawei’s processors requires a lot of re-engineering and might delay it.',
  ],
  ['v4-price-cut-due-to-ascend-supply', 'DeepSeek lowered prices in May 2026 since more Ascend 950s became available.'],
  [
    'v4-pro-post-trained-on-ascend-910c',
    'A team including Huawei ran post-training of the full V4-Pro on a thousand or more Ascend 910C in June 2026.',
  ],
  ['v4-release-date-unconfirmed', 'As of late February 2026, there was no confirmed launch date for V4.'],
  ['v4-runs-best-on-huawei-at-launch', 'On launch day V4 is going to perform best on Huawei chips.'],
  ['v4-scores-better-on-own-tests', 'In CAISI’s evaluation V4 did worse than in the company’s self-reported results.'],
  ['v4-swe-bench-over-80', 'V4 achieves at least 80% on SWE-bench.'],
  ['v4-trained-mainly-on-nvidia', 'For the most part, V4’s training ran on Nvidia GPUs.'],
  ['v4-trained-on-h800-and-910c', 'V4 was trained with a mix of Nvidia H800s and Huawei Ascend 910Cs.'],
  ['v4-training-cost-5-2-million', 'V4’s training bill was around $5.2m.'],
  ['v4-uses-hyper-connections', 'The architecture of V4 includes manifold-constrained hyper-connections (mHC).'],
  [
    'v4-withheld-from-us-chipmakers',
    'Nvidia, AMD and other American chip companies were not shown V4 before its launch.',
  ],
]
