import fc from 'fast-check'

/** The same cases in every run, so that a red build is the change's doing. FC_SEED=n tries others. */
fc.configureGlobal({ seed: Number(process.env['FC_SEED'] ?? 20260223) })
