"""Call graphs of folders and of programs given as text."""

from __future__ import annotations

from pathlib import Path

from pathfinder_lite.callgraph.graph import CallGraph
from pathfinder_lite.config import ScanOptions
from pathfinder_lite.pipeline import call_graph

Edge = tuple[str, str]


def graph_of(folder: Path, workers: int = 1) -> CallGraph:
    """The call graph of every file in a folder."""
    return call_graph(ScanOptions(folder.resolve(), skip_tests=False, workers=workers)).graph


def graph_of_files(folder: Path, files: dict[str, str]) -> CallGraph:
    """The call graph of files that are written to an empty folder."""
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return graph_of(folder)


def graph_of_text(folder: Path, text: str) -> CallGraph:
    """The call graph of one file ``main.py``."""
    return graph_of_files(folder, {"main.py": text})


def edges_of(graph: CallGraph) -> set[Edge]:
    """Pairs of caller and callee."""
    return set(graph.graph.edges())
