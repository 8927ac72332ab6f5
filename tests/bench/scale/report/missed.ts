/**
 * What is aimed at and not reached, with where the time goes. Written by hand from profiles, so that it has the day and the commands that
 * made these: whoever changes what it tells measures again and writes it anew.
 */
export const MISSED = `Of 2026-11-28, Node 20, on a machine whose two cores other work shared (some ten processes; the tables above and below were made beside
it too, those of 1,000,000 claims from packing on with one core to themselves): only shares and ratios count. The profiles are of
\`node --cpu-prof dist/cli/main.js support c10 --data data.jsonl\`, of \`weak-points\`, of \`diff --from 2026-02-01 --to 2026-04-30\` of the bundled
data, of a program that opens a snapshot and finds the same words twice, and of one that counts closures, with what
\`hearsay generate --claims 100000 --seed 1\` writes.

| aim | here | where the time goes |
| --- | --- | --- |
| load within 2 times JSON.parse | 5 to 6 times beside other work among 100,000 and 1,000,000 claims, 3.6 in quiet; 38 times among 1,000, where most is code that runs for the first time | 26 % is JSON.parse and cutting lines itself. 40 % is what a record becomes: its columns and the numbers of the ids that it names (12), dates (4), and keeping its line (2). 17 % is the compiled check of each record, with what it refers to and the order of its fields, 6 % the rules of many records, 4 % garbage; the rest is spread over some sixty functions of less than 1 % each. Without columns and checks there is nothing that was validated and indexed |
| load of 1,000,000 claims in 1.5 GB | 2.2 GB where it may take what it likes | the lines, which are kept so that a record can be made when it is asked for, are 0.75 GB of it; garbage is collected late where there is room |
| trace and support in 50 µs at every size | see the tables; in quiet 52 and 45 µs among 1,000 claims, 120 and 99 among 100,000 | records come from kept lines: each is parsed when an answer names it for the first time |
| closures 25 times as fast as graphology | 9 times among 1,000 claims (107 and 133 among 100,000 and 1,000,000; SQLite, PostgreSQL and DuckDB at all three sizes as aimed at) | typed arrays that were written for this alone would be 17 times as fast as graphology there. Half of ours is finding the number of an id by its bytes: the others are given numbers |
| single points of 1,000,000 claims in 5 s, 5 times igraph | 35 s | 65 % is making the graph of lines, in which 48 is deciding for each statement whether it is grounded: half of that what counts in the view (notices, verdicts, dates), half what comes from what. The dominators themselves take 9, claims that rest on others take 9, names of what falls 8. igraph and the typed arrays are given a graph of lines in which all that is decided |
| first find from a snapshot of 1,000,000 claims in 50 ms | 160 to 240 ms; 100 ms of 100,000, 30 of 1,000 | of a search with few hits, reading: words with a typing error may begin with any letter, so that most of 26 MB of dictionary is read and checked for them, and 14 MB of lengths of fields where a word stands in documents everywhere. To look for typing errors only where a word is not found as it is spelled would find less |
| impact in proportion to what is downstream | it is, but the largest publisher of 100,000 generated claims has 52,000 statements downstream and weakens or fells 20,600 claims: its answer takes 5 s there and a minute or more among 1,000,000 | of that 25 % is the figures of what is weakened, 20 what is downstream, 13 grounding, 11 which documents are lost, 8 names |
| \`diff\` of two dates of the bundled data in 0.5 s | 2.0 s of the 6 that it was | it has 513 changes, and 7,889 sets of records are tried for their smallest causes, 0.15 ms each: a view of what is mixed, its grounding and its sides. Half of it is 11 changes of 513, whose search ends at its limit of 300 sets. Of the rest 13 % is garbage, 15 the search itself, 11 telling which records are alike |
| worker threads where they pay | the page has them; the command has none | the aim for loading counts CPU time, which threads do not help. Whether questions of everything gain by threads, each of which would work out again what claims share, was not tried |
`
