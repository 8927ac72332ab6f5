/**
 * What is aimed at and not reached, with where the time goes. Written by hand from profiles, so that it has the day and the commands that
 * made these: whoever changes what it tells measures again and writes it anew.
 */
export const MISSED = `Of 2026-11-28, Node 20, CPU time on a machine that other work shared, one run each: only shares and ratios count. The profiles are of
\`node --cpu-prof dist/cli/main.js support c10 --data data.jsonl\`, of \`weak-points\` in its place, of a program that opens a
snapshot and finds the same words twice, and of one that counts closures, with the dataset that \`hearsay generate --claims 100000 --seed 1\` writes.

| aim | here | where the time goes |
| --- | --- | --- |
| load within 2 times JSON.parse | 3.6 to 5.8 times in two runs | 26 % is JSON.parse and cutting lines itself. 40 % is what a record becomes: its columns and the numbers of the ids that it names (12), dates (4), and keeping its line (2). 17 % is the compiled check of each record, with what it refers to and the order of its fields, 6 % the rules of many records, 4 % garbage; the rest is spread over some sixty functions of less than 1 % each. Without columns and checks there is nothing that was validated and indexed |
| load of 1,000,000 claims in 1.5 GB | 1.65 GB, measured before | the lines, which are kept so that a record can be made when it is asked for, are 0.75 GB of it |
| trace and support in 50 µs at every size | 52 and 45 µs among 1,000 claims, 120 and 99 among 100,000 | records come from kept lines: each is parsed when an answer names it for the first time. Measured before, and not profiled again |
| closures 25 times as fast as graphology, 10 times SQLite, 200 times PostgreSQL and DuckDB | among 100,000 claims 29, 4.2, 149 and 2,060 times (3.1 ms for a thousand; 18 ms before ids were looked up by hash); among 1,000 claims 6 to 12, 11 to 17, 440 to 550 and 2,500 to 4,100 | finding the number of an id by its bytes takes 1.7 times as long as the walk from it: the other tools are given numbers |
| single points of 1,000,000 claims in 5 s, 5 times igraph | 53 s; 3.4 s of 100,000, where igraph takes 1.0 | 65 % is making the graph of lines, in which 48 is deciding for each statement whether it is grounded: half of that what counts in the view (notices, verdicts, dates), half what comes from what. The dominators themselves take 9, claims that rest on others take 9, names of what falls 8. igraph is given a graph of lines in which all that is decided |
| first find from a snapshot of 1,000,000 claims in 50 ms | 450 ms and 100 ms of 100,000, both measured before | of a search with few hits, reading: words with a typing error may begin with any letter, so that most of 26 MB of dictionary is read and checked for them, and 14 MB of lengths of fields where a word stands in documents everywhere. To look for typing errors only where a word is not found as it is spelled would find less. Of a search with 53,000 hits 36 % is telling which claims are the same, 18 words that are near |
| worker threads where they pay | none | the aim for loading counts CPU time, which threads do not help. Whether a person would wait less was not tried |
`
