"""Checks answers that carry their proof (`hearsay export CLAIM --proof`), sharing no code with hearsay: python3 check_proof.py FILE...
Says `holds` of a file, or `fails` and of what; exit status 1 where one fails. All that answer and certificate say is worked out again from the
records, by the rules of queries.md; of routes, cuts, groups and loops the given ones are looked at: any that do are accepted. Proved: these records
give this answer in this view. On trust: that they are a true and whole part of the dataset in `of`. Needs Python 3.9 and nothing besides."""
import collections, decimal, functools, hashlib, json, re, sys
cache, INF, SAME, NARROWER, BROADER = functools.cache, float("inf"), ("equivalent",), ("equivalent", "narrowed"), ("equivalent", "narrows")
SORT, PRIMARY = {"organization": 1, "government": 1, "software": 2}, "official-document filing press-release dataset post interview paper".split()
FIELDS = {name: fields for name, *fields in map(str.split, """actors affiliation ownedBy possiblySameAs notSameAs,sources publisher authors carrier knownVia
    republishes revises,topics within,claims about if then,statements source claim from,relations from to,assessments of by lines evidence topic,
    searches for by found""".split(","))}
def need(fact, what):
    if not fact: raise ValueError(what)
    return fact
def number(value):  # as ECMAScript writes it
    if value == 0 or 1e-6 <= abs(value) < 1e21: return format(decimal.Decimal(repr(value)).normalize() + 0, "f")
    return need(abs(value) < INF, "a number is too large") and re.sub(r"e([+-])0?", r"e\1", repr(value))
def canonical(value):  # RFC 8785
    if isinstance(value, (list, tuple)): return "[" + ",".join(map(canonical, value)) + "]"
    if isinstance(value, (int, float)) and not isinstance(value, bool): return number(float(value))
    if not isinstance(value, dict): return json.dumps(value, ensure_ascii=False)
    return "{" + ",".join(f"{canonical(key)}:{canonical(value[key])}" for key in sorted(value, key=lambda key: key.encode("utf-16-be"))) + "}"
def same(given, derived, at):
    for key in derived: need(canonical(given[key]) == canonical(derived[key]), f"{at}/{key} is not what the records give")
    need(given.keys() == derived.keys(), f"{at} has what has no place there")
POINT = re.compile(r"(Y-?[1-9]\d{4,14}|(?!-0000)-?\d\d(?:\d\d|\dX|XX))(?:-(0[1-9]|1[0-2]|2[1-4]|XX))?(?:-(\d\d|XX))?(?:T([01]\d|2[0-4])"
                   r":([0-5]\d)(?::([0-5]\d))?(?:(Z)|([+-])(0\d|1[0-4])(?::([0-5]\d))?)?)?[?~%]?", re.ASCII)
month_begin = lambda year, month: (365 * (y := year + (month - 3) // 12) + y // 4 - y // 100 + y // 400 + (153 * ((month - 3) % 12) + 2) // 5 - 719468)
def point(text):  # a date of EDTF: the first and last second that it may mean
    year, month, day, hours, minutes, seconds, utc, sign, ahead, more = need(POINT.fullmatch(text), f"{text} is no date").groups()
    low, high = sorted(int(year.lstrip("Y").replace("X", digit)) for digit in "09")
    start, count = (1, 12) if month in (None, "XX") else (int(month), 1) if month < "13" else (int(month) * 3 - 60, 3)
    first, last = month_begin(low, start), month_begin(high, start + count) - 1
    if (day or "XX") != "XX": first = last = need(count == 1 and 0 < int(day) <= last - first + 1, f"{text} is no date") and first + int(day) - 1
    if hours is None: return first * 86400, last * 86400 + 86399
    begin = need(first == last and hours + minutes + (seconds or "") <= "2400", f"{text} is no date") and int(hours) * 3600 + int(minutes) * 60 + int(seconds or 0)
    end = begin + (59 if seconds is None and begin < 86400 else 0)
    if not (utc or sign): begin, end = max(0, begin - 50400), min(86399, end + 43200)
    ahead = (int(ahead or 0) * 3600 + int(more or 0) * 60) * (-1 if sign == "-" else 1)
    return first * 86400 + begin - ahead, first * 86400 + end - ahead
def span(text):
    first, slash, last = (text or "unknown").partition("/")
    if not slash: return (-INF, INF) if first == "unknown" else point(first)
    return -INF if first in ("", "..") else point(first)[0], INF if last in ("", "..") else point(last)[1]
def instant(text):
    whole, fraction, zone = re.fullmatch(r"(.+?)(\.\d+)?(Z|[+-]\d\d:\d\d)?", text).groups()
    return span(whole + zone)[0] + float("0" + (fraction or "")) if "T" in text else span(text)[1] + 0.999
def common(a, b): return (max(a[0], b[0]), min(a[1], b[1])) if a[0] <= b[1] and b[0] <= a[1] else None
def spread(starts, step):  # all that steps lead to, nearest first
    for at in (found := list(starts)): found += [to for to in dict.fromkeys(step(at)) if to not in found]
    return found
def ways_along(relations):  # which claims are the same, narrower or broader; and which ones another contradicts
    ways = collections.defaultdict(set)
    for a, b, kind in ((each["from"], each["to"], each["type"]) for each in relations):
        ways[kind, a].add(b), ways["narrowed" if kind == "narrows" else kind, b].add(a)
    return ways, cache(lambda claim, kinds: {*spread([claim], lambda at: [other for kind in kinds for other in ways[kind, at]])})
def check(proof):
    need(proof.pop("hash") == "sha256:" + hashlib.sha256(canonical(proof).encode()).hexdigest(), "it was changed after it was hashed")
    need(proof["hearsay"] == "proof" and canonical(proof["format"]) == "1" and len(proof) == 7, "it is no proof of hearsay")
    records, view, claim, answer = proof["records"], proof["question"]["view"], proof["question"]["claim"], proof["answer"]
    listed = [(name, each) for name in FIELDS for each in sorted(records.get(name, []), key=lambda each: each["id"])]
    R, kind = {each["id"]: each for _, each in listed}, {each["id"]: name for name, each in listed}
    need(records.keys() <= {"manifest", *FIELDS} and len(R) == len(listed), "an id stands twice, or in no section")
    for each, ids in ((each, each.get(field, [])) for name, each in listed for field in FIELDS[name]):
        need(all(id in R for id in (ids if isinstance(ids, list) else [ids])), f"{each['id']} names what is not there")
    def above(at, *fields): return [R[at][field] for field in fields if field in R[at]][:not (fields[1:] and R[at].get("party"))]
    def climb(id, *fields): return spread([id] * bool(id), lambda at: above(at, *fields))
    certain, stated = view["dates"] == "certain", view["basis"] == "stated"  # Views: which records count
    until, last = view.get("recordedUntil") and instant(view["recordedUntil"]), view.get("asOf") and span(view["asOf"])[1]
    def past(when, end): return last is None or when[end] <= last
    def entered(each): return until is None or (instant(each["recorded"]) <= until if "recorded" in each else not certain)
    read = [each for each in records.get("relations", []) if not (stated and each.get("basis") == "inferred")]
    (printed, near_printed), (claimed, near) = ways_along(read), ways_along(filter(entered, read))
    source = {id: R[id]["source"] for id in R if kind[id] == "statements"}
    work = {id: climb(source.get(id, id), "revises")[-1] for id in R if kind[id] in ("statements", "sources")}
    said = cache(lambda at: [id for id in source if source[id] == at])
    versions = cache(lambda root: sorted((id for id in work if work[id] == root and id not in source), key=lambda id: (len(climb(id, "revises")), id)))
    def issuer(root, field): return next((R[id][field] for id in versions(root) if R[id].get(field)), None)
    def speaker(root, order): return next(filter(None, [issuer(root, "publisher"), (issuer(root, "authors") or [None])[0]][::1 - 2 * order]), None)
    need(all(kind.get(id.replace("outlet:", "")) in ("actors", *["sources", "statements"] * (":" not in id)) for id in view["without"]), "without")
    outlets, gone = {id[7:] for id in view["without"] if ":" in id}, {work[id] for id in view["without"] if kind.get(id) == "sources"}
    taken = cache(lambda id: work[id] in gone or any(outlets & {*climb(R[each].get("publisher"), "ownedBy")} for each in versions(work[id])))
    def moment(id, is_made=True):
        made, published = R[id].get("made"), R[source[id]].get("published")
        grew = made not in (None, "unknown") and "/" in (published or "") and common(span(made), span(published))
        return grew or span(made if made and is_made else published)
    def taken_back(root, names):  # by a notice on a version of a work
        return any(names(id, each) and past(span(each.get("date")), not certain) for id in versions(root) if entered(R[id]) for each in R[id].get("notices", []))
    def withdrawn(source, when):
        retracts = lambda id, notice: notice["type"] == "retraction" and "statements" not in notice and source in climb(id, "revises")
        return "later" if not entered(R[source]) or not past(when, certain) else "retracted" if taken_back(work[source], retracts) else None
    def missing(id):  # why a statement is not there, whatever is taken away
        if not entered(R[id]) or not past(moment(id), certain): return "later"
        if "withdrawn" in R[id] and past(span(R[id]["withdrawn"]), not certain): return "retracted"
        return "retracted" if taken_back(work[id], lambda _, notice: id in notice.get("statements", [])) else withdrawn(source[id], moment(id, False))
    def dead(id):
        if id in view["without"] or (id in work and taken(source.get(id, id))): return "without"
        return missing(id) if id in source else withdrawn(id, span(R[id].get("published"))) if id in work else None if entered(R[id]) else "later"
    def says(id): return R[id]["claim"], R[id].get("polarity", "affirms")
    def alike(at, near, id): return [each for each in said(at) if each != id and says(each)[1] == says(id)[1] and says(each)[0] in near]
    def attributed(id):  # Lines of sourcing, rule 1: steps (what it comes from, which statement names it, what that names, edges), and what says otherwise
        (topic, way), copied, steps, contrary = says(id), R[source[id]].get("republishes"), [], []
        fits = near_printed(topic, {"affirms": NARROWER, "denies": BROADER}.get(way, SAME))
        around = near_printed(topic, NARROWER) | near_printed(topic, BROADER)
        around = around.union(*(near_printed(other, SAME) for each in around for other in printed["contradicts", each]))
        for named in [] if stated and R[id].get("fromBasis") == "inferred" else R[id].get("from", [copied] if copied else []):
            how = dict(actors="quotes", statements="repeats", sources="cites")[kind[named]]
            edge = f"{id}|{how}|{named}" if "from" in R[id] else f"{source[id]}|republishes|{named}"
            carriers = alike(named, fits, id) if named not in source else [named] if says(named)[1] == way and says(named)[0] in fits else []
            if not carriers and (named in source or any(each != id and says(each)[0] in around for each in said(named))): contrary.append(named)
            else: steps += [(to, id, named, [edge] + [f"{to}|in|{named}"] * (to != named)) for to in carriers or [named]]
        return steps, contrary
    def original(id):  # rule 2
        (steps, contrary), first = attributed(id), R[source[id]].get("republishes")
        twins = {twin: {step[0] for step in attributed(twin)[0]} for twin in (alike(first, near_printed(says(id)[0], SAME), id) if first else [])}
        return [each for to, *by, edges in steps for each in [(twin, *by, [*edges, f"{source[id]}|republishes|{first}", f"{twin}|in|{first}"])
                for twin in twins if to in twins[twin]] or [(to, *by, edges)]], contrary
    def end_of(at): return (R[at]["type"] in PRIMARY and speaker(work[at], PRIMARY.index(R[at]["type"]) > 3)) or work[at]
    def disclosed(end): return kind[end] == "actors" and R[end]["type"] != "software"
    def line(id):  # rules 3 and 4: its steps, the end of an own voice, whether it asserts, whether it misreports, all that is named
        (steps, contrary), own, end = original(id), False, None
        if not (named := {step[2] for step in steps} | {*contrary}):
            own, end = True, (R[id].get("knowledge") in ("witnessed", "deduced") and speaker(work[id], 1)) or end_of(source[id])
            beside = [] if disclosed(end) else alike(source[id], near_printed(says(id)[0], SAME), id)
            if beside := [original(each) for each in beside if any(original(each)) and not missing(each)]:
                steps, end = [step for others, _ in beside for step in others if step[0] != id], None
                own, named = bool(steps), {name for others, contrary in beside for name in [*contrary, *(step[2] for step in others)]}
        return {to: [step for step in steps if step[0] == to] for to in sorted({step[0] for step in steps})}, end, own, bool(named) and not steps, named
    def rejected(by, named):
        order = lambda each: (span(each["date"])[1], instant(each["recorded"]) if "recorded" in each else -INF, each["id"])
        found = [each for each in records.get("assessments", []) if each["of"] == by and "attribution" in each and entered(each) and named in each.get("lines", [named])
                 and past(span(each["date"]), certain == (each["attribution"] == "upheld"))]
        return view["attributions"] == "judged" and bool(found) and max(found, key=order)["attribution"] != "upheld"
    def is_off(steps): return all(rejected(step[1], step[2]) for step in steps)
    def satire(id): return R[source.get(id, id)].get("genre") in ("satire", "fiction")
    def speaks(end): return not (taken if kind[end] == "sources" else dead)(end)
    def lives(to): return to in grounded if to in source else speaks(to) if kind[to] == "actors" else not dead(to) and not satire(to) and speaks(end_of(to))
    def held(id): return [to for to, steps in line(id)[0].items() if not is_off(steps) and lives(to)]
    missing, dead, attributed, original, line, rejected = map(cache, (missing, dead, attributed, original, line, rejected))
    grounded, awake = set(), {id for id in source if not dead(id) and not satire(id)}
    while more := {id for id in awake - grounded if (line(id)[1] and speaks(line(id)[1])) or held(id)}: grounded |= more
    def misreport(id): return id in awake and (line(id)[3] or (bool(line(id)[0]) and all(map(is_off, line(id)[0].values()))))
    def reading(id): return R[source.get(id, id)].get("read", "no" if "knownVia" in R[source.get(id, id)] else "full")
    def carries(id): return id in grounded and (view["reported"] or reading(id) != "no")
    def fault(id): return None if carries(id) else "satire" if satire(id) else "misreport" if misreport(id) else "unread" if id in grounded else "noGround"
    def anonymous(id): return R[id].get("anonymous", False)
    def lists(a, b, field): return b in R[a].get(field, []) or a in R[b].get(field, [])
    def placed(id): return [id] * (not anonymous(id) and SORT.get(R[id]["type"]) == 1) + climb(R[id].get("affiliation"), "affiliation")
    def may_be(a, b):
        left, right, listed = placed(a), placed(b), lists(a, b, "possiblySameAs")
        if lists(a, b, "notSameAs") or not (listed or anonymous(a) or anonymous(b)): return None
        loose = SORT.get(R[a]["type"], 0) == SORT.get(R[b]["type"], 0) and not all(chain and not anonymous(chain[0]) for chain in (left, right))
        fits = {*left[:1]} & {*right} or {*right[:1]} & {*left}
        return "possiblySameAs" if listed else "affiliationMissing" if loose else "affiliationCompatible" if fits else None
    party = lambda id: min((path := climb(id, "affiliation", "ownedBy"))[path.index((above(path[-1], "affiliation", "ownedBy") or path[-1:])[0]):])
    def differ(a, b):  # cannot be one, and are surely of different parties
        left, right = party(a), party(b)
        named = lists(a, right, "notSameAs") if anonymous(left) else lists(b, left, "notSameAs") if anonymous(right) else True
        return left != right and named and not (anonymous(left) and anonymous(right)) and not may_be(a, b)
    def derive(side, given, shown):  # a side: its statements, the network of works and actors that they lead to, its figures
        def on(base, kinds):  # what a statement says that is on this side
            if side == "for": return {(each, "affirms") for each in near(claim, kinds)}
            rivals = {other for each in base for other in claimed["contradicts", each] if common(span(R[each].get("holds")), span(R[other].get("holds")))}
            return {(each, "denies") for each in base} | {(each, "affirms") for rival in rivals for each in near(rival, kinds)}
        bearing, direct, worded = on(near(claim, BROADER), NARROWER), on(near(claim, BROADER), SAME), on(near(claim, SAME), SAME)
        carriers = [id for id in source if says(id) in bearing and carries(id)]
        walk, hops = spread(carriers, lambda id: [to for to in held(id) if to in source]), collections.defaultdict(dict)
        whole = {to: end_of(to) for id in walk for to in held(id) if kind[to] == "sources"}
        arrows = [(None, work[id], id, [f"{id}|in|{source[id]}"]) for id in carriers]
        for id in walk:
            arrows += [(work[id], line(id)[1], id, [f"{id}|in|{source[id]}"])] * bool(line(id)[1])
            arrows += [(work[id], work.get(to, to), id, sorted({edge for step in line(id)[0][to] for edge in step[3]})) for to in held(id)]
        for a, b, *hop in [*arrows, *((work[id], whole[id], None, []) for id in whole)]: a == b or hops[a].setdefault(b, hop)
        def beyond(removed):  # the ends that statements lead to without some works and actors
            on = spread([id for id in carriers if work[id] not in removed], lambda id: [to for to in held(id) if to in source and work[to] not in removed])
            ways = {to for id in on for to in held(id) if to not in source and work.get(to, to) not in removed}
            return ({line(id)[1] for id in on} | {whole.get(to, to) for to in ways}) - removed - {None}
        linked = lambda removed: spread([to for to in hops[None] if to not in removed], lambda at: [to for to in hops[at] if to not in removed])
        def two(goals): return all({*goals} & {*linked({each})} for each in depth)  # Menger: no single one cuts them off
        def route(through):
            steps = [need(hops[a].get(b), "a path is none") for a, b in zip([None, *through], through)]
            edges, passed = dict.fromkeys(edge for step in steps for edge in step[1]), dict.fromkeys(step[0] for step in steps if step[0])
            return {"through": through, "statements": list(passed), "edges": list(edges), "end": through[-1]}
        def flow(paths, cut, goals):  # as many paths that share nothing as a cut has: there are no more
            passed = [each for path in paths for each in path]
            need(len(passed) == len({*passed}) and all(route(path)["end"] in goals for path in paths), "paths share something, or end early")
            need(len(cut) == len(paths) and not {*goals} & {*linked({*cut})} and cut == sorted(cut), "a cut is none, or not as small as may be")
            return sorted(map(route, paths), key=lambda each: (len(each["through"]), " ".join(each["through"])))
        ends, depth, parts = sorted(beyond(set())), {}, collections.defaultdict(set)
        for at in linked(set()): depth[at] = 1 if at in hops[None] else 1 + min(depth[other] for other in depth if at in hops[other])
        for id in [*walk, *whole]: parts[work[id]].add((whole[id],) if id in whole else id not in carriers and id)
        bound = any(len(part) > 1 for part in parts.values())
        known = [end for end in ends if disclosed(end)]
        met = {(a, b): why for a in known for b in known if a != b and (why := may_be(a, b))}
        sparse, groups, exact = [], given["origins"]["groups"], len(known) <= 20
        for end in sorted(known, key=lambda a: sum((a, b) in met for b in known)): sparse += [end] * (not any((end, each) in met for each in sparse))
        def fits(rest, most, made=()):  # into so many groups
            return not rest or (len(made) < most and fits(rest[1:], most, (*made, rest[:1]))) or any(all((rest[0], each) in met for each in group)
                and fits(rest[1:], most, (*made[:at], [*group, rest[0]], *made[at + 1:])) for at, group in enumerate(made))
        need(sorted(sum(groups, [])) == known * exact and groups == sorted(map(sorted, groups)) and
             all((a, b) in met for group in groups for a in group for b in group if a < b), "groups are not the disclosed ends, or cannot be one")
        need(not exact or len(groups) == len(sparse) or not fits(known, len(groups) - 1), "fewer groups do")
        reasons = [each for a in ends if len(ends) > 1 for each in ([{"ends": [a], "reason": "undisclosed"}] if a not in known else
                   [{"ends": [a, b], "reason": met[a, b]} for b in known if b > a and (a, b) in met])]
        more = [at for at, each in enumerate(reasons) if len(each["ends"]) == 2][1000:]
        pair = next(([a, b] for a in known for b in known if a < b and differ(a, b) and two({a, b}) and not (
            bound and any(not beyond({each}) & {a, b} for each in depth))), None) if two({*ends}) else None
        apart_to = pair and flow([path["through"] for path in given["pair"]["routes"]], sorted(pair), pair)
        pages, touched = sorted({source[id] for id in carriers if reading(id) != "no"}), sorted({*map(source.get, walk), *whole})
        issuers, parties = sorted({issuer(work[id], "publisher") or work[id] for id in pages}), sorted({party(id) for id in known})
        evidence = {"statements": carriers, "reached": sorted(walk), "read": pages, "reported": [id for id in touched if reading(id) == "no"],
                    "publishers": issuers, "owners": sorted({climb(id, "ownedBy")[-1] for id in issuers}), "parties": parties}
        notices = [{"source": id, **{key: each.get(key) for key in ("type", "date", "by")}, "statements": sorted(each.get("statements", []))}
                   for id in sorted({version for at in touched for version in versions(work[at])}) if entered(R[id])
                   for each in sorted(R[id].get("notices", []), key=lambda each: span(each.get("date"))[0]) if past(span(each.get("date")), certain)]
        single = "singleSource" if not any(map(anonymous, known)) else "anonymousGroup" if R[known[0]].get("count", 1) > 1 else "singleAnonymous"
        strength = ("none" if not ends else "corroborated" if pair else "undisclosed" if not known else
                    "possiblyCorroborated" if len(parties) > 1 else "singleParty" if len(known) > 1 else single)
        wrong = [id for id in source if says(id) in worded and misreport(id) and reading(id) != "no"]
        paths, cut = [path["through"] for path in given["routes"]["paths"]], given["routes"]["cut"]
        same(given, {"statements": len(carriers), "asserting": sum(line(id)[2] for id in carriers), "viaNarrower": sum(says(id) not in direct for id in carriers),
            "documents": {"read": len(pages), "excerpts": sum(reading(id) == "excerpt" for id in pages), "works": len({work[id] for id in pages}),
                          "reported": len(evidence["reported"])}, **{name: len(evidence[name]) for name in ("publishers", "owners", "parties")},
            "misreports": [{"statement": id, "source": source[id], "from": sorted(line(id)[4])} for id in wrong], "notices": notices,
            "origins": {"ends": [{"id": id, "kind": kind[id][:-1], "disclosed": disclosed(id)} for id in ends], "disclosed": len(known),
                        "undisclosed": len(ends) - len(known), "min": max(min(1, len(ends)), len(groups if exact else sparse)), "max": len(ends),
                        "exact": exact, "groups": groups, "reasons": [each for at, each in enumerate(reasons) if at not in more],
                        **({"moreReasons": len(more)} if more else {})}, "evidence": evidence, "strength": strength,
            "routes": {"count": len(paths), "paths": flow(paths, cut, ends), "cut": cut, "disclosed": len(shown["disclosed"]["paths"]), "bound": bound},
            "singlePoints": [id for id in sorted(depth, key=lambda id: (depth[id], id)) if not beyond({id})],
            "echo": len(pages) / len(ends) if ends else None, "pair": pair and {"ends": pair, "routes": apart_to}}, f"/answer/{side}")
        same(shown, {"statements": [{"statement": id, "counts": carries(id), "reason": dead(id) or fault(id)} for id in source if says(id) in bearing],
            "lines": {id: {"work": work[id], "from": held(id), "end": line(id)[1]} for id in walk}, "parties": {id: party(id) for id in known},
            "documents": {id: {"work": work[id], "end": whole[id]} for id in whole}, "apart": sorted(sparse),
            "disclosed": {**shown["disclosed"], "paths": [each["through"] for each in flow(**shown["disclosed"], goals=known)]}}, f"/certificate/{side}")
        return strength, wrong
    (pro, wrong), (contra, _) = (derive(side, answer.pop(side), proof["certificate"].pop(side)) for side in ("for", "against"))
    def before(id): return [to for to, steps in line(id)[0].items() if to in source and not dead(to) and not is_off(steps)]
    ring = {*spread([id for id in source if says(id)[0] in near(claim, NARROWER) and says(id)[1] == "affirms" and not dead(id)], before)}
    while ending := {id for id in ring if ring.isdisjoint(before(id))}: ring -= ending
    derived = (pro if contra == "none" else "contested") if pro != "none" else "denied" if contra != "none" else (
        "circular" if ring else "misreported" if wrong else "unsupported")
    loop = proof["certificate"]["loop"] or []
    need(bool(loop) == (derived == "circular") and {*loop} <= ring and all(b in before(a) for a, b in zip(loop, loop[1:] + loop[:1])), "the loop is none")
    same({"answer": answer, "certificate": proof["certificate"]}, {"answer": {"claim": claim, "corroboration": derived}, "certificate": {"loop": loop or None}}, "")
def verdict(path):
    unique = lambda pairs: need(len(dict(pairs)) == len(pairs), "a field is written twice") and dict(pairs)
    try: return check(json.load(open(path, encoding="utf-8"), object_pairs_hook=unique)) or "holds"
    except Exception as error: return f"fails: {error}".replace("\n", " ")
if __name__ == "__main__": sys.exit(any([print(f"{path}: {said}") or said != "holds" for path in sys.argv[1:] for said in [verdict(path)]]))
