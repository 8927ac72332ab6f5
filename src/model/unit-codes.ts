/**
 * Whether a unit is one that figures can be compared by: a UCUM code, or an ISO 4217 currency of today or of the past.
 *
 * Codes are checked here and converted by a library where figures are compared, so that who only reads data need not load it.
 *
 * @see https://ucum.org/ucum, its table of units; ISO 4217, lists one and three
 */
export function isUnitCode(unit: string): boolean {
  return CURRENCIES.has(unit) || isUcumCode(unit)
}

/** The code that a unit in plain words or signs was meant to be, where that is beyond doubt. */
export function unitMeant(words: string): string | undefined {
  const plain = words.trim().toLowerCase().replaceAll('²', '2').replaceAll('³', '3')
  const known = MEANT.get(plain) ?? MEANT.get(plain.replace(/s$/, ''))
  if (known !== undefined) return known
  return [plain, words.trim().toUpperCase()].find((code) => code !== words && isUnitCode(code))
}

/** Terms of units joined by points and slashes, each with a prefix and an exponent where it takes them. */
export function isUcumCode(unit: string): boolean {
  const bare = unit.replace(/\{[\x21-\x7a|~]*\}/g, (annotation) => (annotation === unit ? '1' : ''))
  if (!isBalanced(bare)) return false
  const terms = bare.replace(/^\//, '').replace(/[()]/g, '').split(/[./]/)
  return terms.every((term) => isTerm(term) || term === '') && terms.some((term) => term !== '')
}

function isTerm(term: string): boolean {
  if (/^\d+$/.test(term) || /^10[*^][-+]?\d+$/.test(term)) return true
  const unit = term.replace(/[-+]?\d+$/, '')
  if (METRIC.has(unit) || OTHERS.has(unit)) return true
  return PREFIXES.some((prefix) => unit.startsWith(prefix) && METRIC.has(unit.slice(prefix.length)))
}

function isBalanced(text: string): boolean {
  let depth = 0
  for (const character of text) {
    if (character === '(') depth += 1
    if (character === ')') depth -= 1
    if (depth < 0) return false
  }
  return depth === 0
}

const words = (text: string): string[] => text.trim().split(/\s+/)

const PREFIXES = words('Y Z E P T G M k h da d c m u n p f a z y Ki Mi Gi Ti')

/** Units that take a prefix. */
const METRIC: ReadonlySet<string> = new Set(
  words(`
  A B B[10.nV] B[SPL] B[V] B[W] B[kW] B[mV] B[uV] Bd Bi Bq By C Cel Ci F G Gal Gb Gy H Hz J K Ky L Lmb Mx N Np Oe Ohm
  P Pa R RAD REM S St Sv T U V W Wb [G] [IU] [c] [e] [eps_0] [g] [h] [iU] [k] [ly] [m_e] [m_p] [mu_0] ar bar bit cal
  cal_IT cal_[15] cal_[20] cal_m cal_th cd dyn eV eq erg g g% gf kat l lm lx m m[H2O] m[Hg] mho mol osm pc ph rad s sb
  sr st t tex u
`),
)

/** Units that take none. */
const OTHERS: ReadonlySet<string> = new Set(
  words(`
  % %[slope] ' '' AU Ao [APL'U] [AU] [Amb'a'1'U] [BAU] [Btu] [Btu_39] [Btu_59] [Btu_60] [Btu_IT] [Btu_m] [Btu_th]
  [CCID_50] [CFU] [Cal] [Ch] [D'ag'U] [EID_50] [ELU] [EU] [FEU] [FFU] [FNU] [GPL'U] [HPF] [HP] [IR] [LPF] [Lf] [MET]
  [MPL'U] [NTU] [PFU] [PNU] [PRU] [S] [TCID_50] [USP'U] [acr_br] [acr_us] [anti'Xa'U] [arb'U] [bbl_us] [bdsk'U]
  [beth'U] [bf_i] [bu_br] [bu_us] [car_Au] [car_m] [cft_i] [ch_br] [ch_us] [cicero] [cin_i] [cml_i] [cr_i] [crd_us]
  [cup_m] [cup_us] [cyd_i] [degF] [degR] [degRe] [den] [didot] [diop] [dpt_us] [dqt_us] [dr_ap] [dr_av] [drp] [dye'U]
  [fdr_br] [fdr_us] [foz_br] [foz_m] [foz_us] [ft_br] [ft_i] [ft_us] [fth_br] [fth_i] [fth_us] [fur_us] [gal_br]
  [gal_us] [gal_wi] [gil_br] [gil_us] [gr] [hd_i] [hnsf'U] [hp'_C] [hp'_M] [hp'_Q] [hp'_X] [hp_C] [hp_M] [hp_Q] [hp_X]
  [in_br] [in_i'H2O] [in_i'Hg] [in_i] [in_us] [ka'U] [kn_br] [kn_i] [knk'U] [kp_C] [kp_M] [kp_Q] [kp_X] [lb_ap]
  [lb_av] [lb_tr] [lbf_av] [lcwt_av] [ligne] [lk_br] [lk_us] [lne] [lton_av] [m/s2/Hz^(1/2)] [mclg'U] [mesh_i] [mi_br]
  [mi_i] [mi_us] [mil_i] [mil_us] [min_br] [min_us] [nmi_br] [nmi_i] [oz_ap] [oz_av] [oz_m] [oz_tr] [p'diop] [pH]
  [pc_br] [pca] [pca_pr] [pi] [pied] [pk_br] [pk_us] [pnt] [pnt_pr] [pouce] [ppb] [ppm] [ppth] [pptr] [psi] [pt_br]
  [pt_us] [pwt_tr] [qt_br] [qt_us] [rch_us] [rd_br] [rd_us] [rlk_us] [sc_ap] [sct] [scwt_av] [sft_i] [sin_i] [smgy'U]
  [smi_us] [smoot] [srd_us] [ston_av] [stone_av] [syd_i] [tb'U] [tbs_m] [tbs_us] [todd'U] [tsp_m] [tsp_us] [twp]
  [wood'U] [yd_br] [yd_i] [yd_us] a a_g a_j a_t atm att b bit_s circ d deg gon h min mo mo_g mo_j mo_s sph wk
`),
)

const CURRENCIES: ReadonlySet<string> = new Set(
  words(`
  ADP AED AFA AFN ALK ALL AMD ANG AOA AOK AON AOR ARA ARL ARM ARP ARS ATS AUD AWG AZM AZN BAD BAM BAN BBD BDT BEC BEF
  BEL BGL BGM BGN BGO BHD BIF BMD BND BOB BOL BOP BOV BRB BRC BRE BRL BRN BRR BRZ BSD BTN BUK BWP BYB BYN BYR BZD CAD
  CDF CHE CHF CHW CLE CLF CLP CNH CNX CNY COP COU CRC CSD CSK CUC CUP CVE CYP CZK DDM DEM DJF DKK DOP DZD ECS ECV EEK
  EGP ERN ESA ESB ESP ETB EUR FIM FJD FKP FRF GBP GEK GEL GHC GHS GIP GMD GNF GNS GQE GRD GTQ GWE GWP GYD HKD HNL HRD
  HRK HTG HUF IDR IEP ILP ILR ILS INR IQD IRR ISJ ISK ITL JMD JOD JPY KES KGS KHR KMF KPW KRH KRO KRW KWD KYD KZT LAK
  LBP LKR LRD LSL LTL LTT LUC LUF LUL LVL LVR LYD MAD MAF MCF MDC MDL MGA MGF MKD MKN MLF MMK MNT MOP MRO MRU MTL MTP
  MUR MVP MVR MWK MXN MXP MXV MYR MZE MZM MZN NAD NGN NIC NIO NLG NOK NPR NZD OMR PAB PEI PEN PES PGK PHP PKR PLN PLZ
  PTE PYG QAR RHD ROL RON RSD RUB RUR RWF SAR SBD SCR SDD SDG SDP SEK SGD SHP SIT SKK SLE SLL SOS SRD SRG SSP STD STN
  SUR SVC SYP SZL THB TJR TJS TMM TMT TND TOP TPE TRL TRY TTD TWD TZS UAH UAK UGS UGX USD USN USS UYI UYP UYU UYW UZS
  VEB VED VEF VES VND VNN VUV WST XAF XAG XAU XBA XBB XBC XBD XCD XCG XDR XEU XFO XFU XOF XPD XPF XPT XRE XSU XTS XUA
  XXX YDD YER YUD YUM YUN YUR ZAL ZAR ZMK ZMW ZRN ZRZ ZWD ZWG ZWL ZWR
`),
)

/** What people write for units, in small letters and the singular. */
const MEANT: ReadonlyMap<string, string> = new Map(
  Object.entries({
    EUR: ['€', 'euro'],
    USD: ['$', 'us$', 'usd$', 'us dollar', 'u.s. dollar'],
    GBP: ['£', 'british pound', 'pound sterling'],
    JPY: ['yen', 'japanese yen'],
    CNY: ['yuan', 'rmb', 'renminbi'],
    CHF: ['swiss franc', 'sfr'],
    INR: ['₹', 'indian rupee'],
    RUB: ['₽', 'rouble', 'ruble', 'russian rouble', 'russian ruble'],
    KRW: ['₩', 'south korean won'],
    UAH: ['₴', 'hryvnia'],
    '%': ['percent', 'per cent', 'pct'],
    '1': ['number', 'count', 'unit', 'piece'],
    s: ['sec', 'second'],
    min: ['minute'],
    h: ['hr', 'hour'],
    d: ['day'],
    wk: ['week'],
    mo: ['month'],
    a: ['year', 'yr'],
    m: ['metre', 'meter'],
    km: ['kilometre', 'kilometer'],
    m2: ['square metre', 'square meter', 'sqm'],
    km2: ['square kilometre', 'square kilometer', 'sq km'],
    har: ['hectare', 'ha'],
    '[mi_i]': ['mile'],
    '[ft_i]': ['foot', 'feet', 'ft'],
    g: ['gram', 'gramme'],
    kg: ['kilogram', 'kilo'],
    t: ['tonne', 'metric ton'],
    l: ['litre', 'liter'],
    '[bbl_us]': ['barrel', 'bbl'],
    Cel: ['°c', 'celsius', 'degree celsius', 'degrees celsius'],
    '[degF]': ['°f', 'fahrenheit', 'degree fahrenheit', 'degrees fahrenheit'],
    'km/h': ['kph', 'kmh'],
    '[mi_i]/h': ['mph'],
    W: ['watt'],
    kW: ['kilowatt'],
    MW: ['megawatt'],
    'kW.h': ['kwh', 'kilowatt hour'],
    'MW.h': ['mwh', 'megawatt hour'],
    By: ['byte'],
    kBy: ['kb', 'kilobyte'],
    MBy: ['mb', 'megabyte'],
    GBy: ['gb', 'gigabyte'],
    TBy: ['tb', 'terabyte'],
    Hz: ['hertz'],
    V: ['volt'],
  }).flatMap(([code, names]) => names.map((name): [string, string] => [name, code])),
)
