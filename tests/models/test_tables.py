"""The model tables: schema, behaviours, pure functions, speed, and what rules rely on."""

from __future__ import annotations

import subprocess
import sys
from importlib import resources

import pytest

from pathfinder_lite.callgraph.analysis import Analysis
from pathfinder_lite.callgraph.state import State
from pathfinder_lite.errors import TableError
from pathfinder_lite.link.program import Program
from pathfinder_lite.models.tables import load_library, read_table
from pathfinder_lite.resolve.pure import function_of
from pathfinder_lite.resolve.semantics import HANDLERS

LIBRARY = load_library()
TABLES = sorted(
    file.name for file in (resources.files("pathfinder_lite.models") / "tables").iterdir()
)


@pytest.mark.parametrize("name", TABLES)
def test_a_table_keeps_to_the_schema_and_says_something(name):
    text = (resources.files("pathfinder_lite.models") / "tables" / name).read_text()
    table = read_table(name, text)
    assert any(getattr(table, field) for field in type(table).model_fields)


@pytest.mark.parametrize("name", TABLES)
def test_no_name_stands_twice_in_one_section(name):
    text = (resources.files("pathfinder_lite.models") / "tables" / name).read_text()
    seen: set[tuple[str, str]] = set()
    section = ""
    for line in text.splitlines():
        if line and not line.startswith((" ", "#")):
            section = line.rstrip(":")
        elif line.startswith("  ") and line[2] not in " -#":
            key = line.strip().partition(": ")[0]
            assert (section, key) not in seen, key
            seen.add((section, key))


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("functions: {a.b: {semantic: pure}}", "functions.a.b.semantic"),
        ("functions: {a.b: {unknown: 1}}", "functions.a.b.unknown"),
        ("function: {}", "function"),
        ("returns: {a.b: [c]}", "returns.a.b"),
        ("returns: {", "model table broken.yaml"),
    ],
)
def test_a_broken_table_is_told_by_file_and_field(text, said):
    with pytest.raises(TableError, match=r"broken\.yaml") as caught:
        read_table("broken.yaml", text)
    assert said in str(caught.value)


class NoModules:
    def facts(self, index):
        return None

    def extract_all(self, indexes):
        pass


def test_rows_name_every_behaviour_and_only_behaviours():
    named = {model.semantics for model in LIBRARY.functions.values() if model.semantics}
    state = State(Program([], NoModules()), LIBRARY)
    assert named == set(HANDLERS) | Analysis(state).library.behaviours()


@pytest.mark.parametrize(
    "name",
    sorted(
        model.computes or name
        for name, model in LIBRARY.functions.items()
        if model.semantics == "pure" and not name.startswith("constant.")
    ),
)
def test_what_is_pure_can_be_called(name):
    assert callable(function_of(name))
    assert name.split(".")[0] in {*sys.stdlib_module_names, "pathfinder_lite"}


def test_pure_methods_exist_on_constants():
    names = {n.removeprefix("constant.") for n in LIBRARY.functions if n.startswith("constant.")}
    kinds = (str, bytes, int, float)
    assert not {n for n in names if not any(hasattr(kind, n) for kind in kinds)}


def test_bases_do_not_go_in_circles():
    for name in LIBRARY.bases:
        above = [each for base in LIBRARY.bases[name] for each in LIBRARY.ancestry(base)]
        assert name not in above


def test_aliases_lead_somewhere_else():
    assert not {name for name, target in LIBRARY.aliases.items() if name == target}


@pytest.mark.parametrize(
    ("name", "position", "keyword"),
    [
        ("socket.create_server", 0, "address"),
        ("socketserver.TCPServer", 0, "server_address"),
        ("http.server.HTTPServer", 1, "RequestHandlerClass"),
        ("wsgiref.simple_server.make_server", 0, "host"),
        ("xmlrpc.server.SimpleXMLRPCServer", 0, "addr"),
        ("multiprocessing.connection.Listener", 0, "address"),
        ("multiprocessing.managers.BaseManager", 0, "address"),
        ("asyncio.start_server", 1, "host"),
        ("asyncio.AbstractEventLoop.create_server", 1, "host"),
        ("asyncio.AbstractEventLoop.create_datagram_endpoint", 1, "local_addr"),
        ("uvicorn.Config", 1, "host"),
        ("aiohttp.web.TCPSite", 1, "host"),
        ("flask.Flask.run", 0, "host"),
        ("tornado.tcpserver.TCPServer.listen", 1, "address"),
        ("twisted.internet.reactor.listenTCP", 3, "interface"),
        ("prometheus_client.start_http_server", 1, "addr"),
        ("eventlet.listen", 0, "addr"),
    ],
)
def test_addresses_have_their_keyword(name, position, keyword):
    assert LIBRARY.functions[name].parameters[position] == keyword


@pytest.mark.parametrize(
    ("path", "name", "owner"),
    [
        ("asyncio.Task", "result", "concurrent.futures.Future"),
        ("queue.PriorityQueue", "put", "queue.Queue"),
        ("configparser.ConfigParser", "read_string", "configparser.RawConfigParser"),
        ("argparse._ArgumentGroup", "add_argument", "argparse.ArgumentParser"),
    ],
)
def test_methods_are_found_on_bases(path, name, owner):
    found = LIBRARY.method(path, name)
    assert found is not None
    assert found[0] == f"{owner}.{name}"


def test_all_tables_load_in_no_time():
    code = (
        "import time; from pathfinder_lite.models import tables as t; s = time.process_time();"
        "t.load_library(); print(time.process_time() - s)"
    )
    taken = [
        float(subprocess.run([sys.executable, "-c", code], capture_output=True, check=True).stdout)
        for _ in range(3)
    ]
    assert min(taken) < 0.06
