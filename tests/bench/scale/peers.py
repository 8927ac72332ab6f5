"""networkx and igraph, as child.ts is for the others: TOOL FOLDER TASK,TASK; prints a line of JSON for each task."""

import array
import importlib
import json
import os
import re
import sys
import time


def numbers(path):
    found = array.array("i")
    with open(path, "rb") as file:
        found.frombytes(file.read())
    return found


class Networkx:
    """The edges, and for the single points the lines with a root above all ends."""

    def __init__(self, library, folder, asked, wanted):
        self.networkx, self.asked = library, asked
        self.graph = library.DiGraph()
        self.graph.add_nodes_from(range(asked["nodes"]))
        if "singlePoints" in wanted:
            pairs = numbers(os.path.join(folder, "lines.bin"))
            self.graph.add_edges_from(zip(pairs[1::2], pairs[0::2]))
            self.graph.add_edges_from((asked["nodes"], end) for end in ends(pairs, asked["nodes"]))
        else:
            pairs = numbers(os.path.join(folder, "edges.bin"))
            self.graph.add_edges_from(zip(pairs[0::2], pairs[1::2]))

    def closures(self, way):
        reached = self.networkx.descendants if way == "upstream" else self.networkx.ancestors
        return [1 + len(reached(self.graph, each["node"])) for each in self.asked[way]]

    def components(self):
        return self.networkx.strongly_connected_components(self.graph)

    def dominators(self):
        root = self.asked["nodes"]
        found = self.networkx.immediate_dominators(self.graph, root)
        return [found.get(node, -1) for node in range(root)]


class Igraph:
    """The same as igraph has it, which is written in C."""

    def __init__(self, library, folder, asked, wanted):
        self.asked = asked
        nodes = asked["nodes"]
        if "singlePoints" in wanted:
            pairs = numbers(os.path.join(folder, "lines.bin"))
            roots = ends(pairs, nodes)
            edges = array.array("q", bytes(8 * (len(pairs) + 2 * len(roots))))
            edges[0 : len(pairs) : 2] = array.array("q", pairs[1::2])
            edges[1 : len(pairs) : 2] = array.array("q", pairs[0::2])
            edges[len(pairs) :: 2] = array.array("q", [nodes] * len(roots))
            edges[len(pairs) + 1 :: 2] = array.array("q", roots)
        else:
            edges = array.array("q", numbers(os.path.join(folder, "edges.bin")))
        table = memoryview(edges).cast("B").cast("q", [len(edges) // 2, 2])
        self.graph = library.Graph(n=nodes + 1, edges=table, directed=True)

    def closures(self, way):
        mode = "out" if way == "upstream" else "in"
        neighbors = self.graph.neighbors
        # subcomponent() makes room for every node of the graph each time; by hand is quicker where the graph is large.
        if self.asked["nodes"] < 20_000:
            return [len(self.graph.subcomponent(each["node"], mode=mode)) for each in self.asked[way]]
        answer = []
        for each in self.asked[way]:
            seen, queue = {each["node"]}, [each["node"]]
            for node in queue:
                for other in neighbors(node, mode=mode):
                    if other not in seen:
                        seen.add(other)
                        queue.append(other)
            answer.append(len(seen))
        return answer

    def components(self):
        return self.graph.connected_components(mode="strong")

    def dominators(self):
        root = self.asked["nodes"]
        found = self.graph.dominator(root, mode="out")
        return [-1 if above != above else int(above) for above in found[:root]]


def ends(pairs, nodes):
    """The nodes from which nothing leads upstream."""
    leads = bytearray(nodes)
    for node in pairs[0::2]:
        leads[node] = 1
    return [node for node in range(nodes) if not leads[node]]


def rings(components):
    sizes = [len(each) for each in components]
    return [sum(size > 1 for size in sizes), sum(size for size in sizes if size > 1)]


def single_points(tool, folder):
    """As in tools/arrays.ts: claims that have an end, that have a point, all points, the sum of their numbers."""
    root = tool.asked["nodes"]
    above = tool.dominators()
    tallies = [0, 0, 0, 0]
    for claim in numbers(os.path.join(folder, "claims.bin")):
        node = above[claim]
        if node < 0 or node == claim:
            continue
        tallies[0] += 1
        tallies[1] += node < root
        while node < root:
            tallies[2] += 1
            tallies[3] += node
            node = above[node]
    return tallies


def measured(task, run, often):
    begun = (time.process_time(), time.perf_counter())
    answer = run()
    times = 1
    first = max(0.0001, time.process_time() - begun[0])
    # What takes long is not repeated: as in child.ts. Nothing is compiled, so that nothing has to be warmed up.
    if often and first < 5:
        begun = (time.process_time(), time.perf_counter())
        times = 0
        while times < 1 or (time.process_time() - begun[0] < 0.3 and times < 400):
            run()
            times += 1
    cpu, wall = time.process_time() - begun[0], time.perf_counter() - begun[1]
    with open("/proc/self/status", encoding="ascii") as status:
        peak = int(re.search(r"VmHWM:\s+(\d+)", status.read()).group(1)) * 1024
    found = {"task": task, "cpu": cpu * 1000 / times, "wall": wall * 1000 / times, "peak": peak}
    if answer is not None:
        found["answer"] = answer
    print(json.dumps(found), flush=True)


def main():
    name, folder, tasks = sys.argv[1:4]
    wanted = tasks.split(",")
    with open(os.path.join(folder, "asked.json"), encoding="utf-8") as file:
        asked = json.load(file)
    # To load its code is no part of what a tool does.
    library = importlib.import_module(name)
    opened = []
    open_tool = {"networkx": Networkx, "igraph": Igraph}[name]

    def load():
        opened.append(open_tool(library, folder, asked, wanted))

    if "load" in wanted:
        measured("load", load, often=False)
    else:
        load()
    [tool] = opened
    for way in ("upstream", "downstream"):
        if way in wanted:
            measured(way, lambda way=way: tool.closures(way), often=True)
    if "components" in wanted:
        measured("components", lambda: rings(tool.components()), often=False)
    if "singlePoints" in wanted:
        measured("singlePoints", lambda: single_points(tool, folder), often=False)


main()
