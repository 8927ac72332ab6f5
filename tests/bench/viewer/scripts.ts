/** Words of a script, of which texts are made, and how they stand beside each other. */
interface Script {
  readonly words: readonly string[]
  readonly between: string
  readonly end: string
}

/** The scripts that are searched in: with spaces and without, from the left and from the right. */
export const SCRIPTS = {
  latin: {
    words:
      'harbour minister closed border treaty inspector vessel report denied river electricity company strike council bridge hospital voted funding engineer satellite'.split(
        ' ',
      ),
    between: ' ',
    end: '.',
  },
  chinese: {
    words:
      '港口 部长 关闭 边境 条约 检查员 船只 报告 否认 河流 电力 公司 罢工 委员会 大桥 医院 投票 资金 工程师 卫星'.split(
        ' ',
      ),
    between: '',
    end: '。',
  },
  arabic: {
    words:
      'الميناء الوزير أغلق الحدود المعاهدة المفتش السفينة التقرير نفى النهر الكهرباء الشركة الإضراب المجلس الجسر المستشفى صوت التمويل المهندس القمر'.split(
        ' ',
      ),
    between: ' ',
    end: '.',
  },
  cyrillic: {
    words:
      'гавань министр закрыл граница договор инспектор судно доклад отрицал река электричество компания забастовка совет мост больница голосовал финансы инженер спутник'.split(
        ' ',
      ),
    between: ' ',
    end: '.',
  },
} as const satisfies Readonly<Record<string, Script>>

export type ScriptName = keyof typeof SCRIPTS
export const SCRIPT_NAMES = Object.keys(SCRIPTS) as ScriptName[]

/** How many words a text has before its number. */
const LONG = 6

/** The text of a claim by its number: each script in turn, some of its words by a fixed rule, and the number, so that no two are equal. */
export function textInScripts(index: number): string {
  const name = SCRIPT_NAMES[index % SCRIPT_NAMES.length] ?? 'latin'
  const { words, between, end }: Script = SCRIPTS[name]
  const chosen = Array.from({ length: LONG }, (_, place) => words[(index * (place * 2 + 3) + place * 7) % words.length])
  return `${chosen.join(between)}${between}${index}${end}`
}

/** What is typed, key by key: two words as they stand beside each other in a claim of that script. */
export function typedIn(name: ScriptName): string {
  const at = SCRIPT_NAMES.indexOf(name) + 4 * SCRIPT_NAMES.length
  const { words, between }: Script = SCRIPTS[name]
  return [0, 1].map((place) => words[(at * (place * 2 + 3) + place * 7) % words.length]).join(between)
}
