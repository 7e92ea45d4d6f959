"""Real code and the flow programs give facts that keep their promises."""

from __future__ import annotations

import sysconfig
from pathlib import Path

import pytest

from pathfinder_lite.facts.check import check
from pathfinder_lite.facts.codec import encode
from tests.frontend.summarise_programs import facts_of

CASES = Path(__file__).parents[1] / "flows" / "cases"
LIBRARY = Path(sysconfig.get_path("stdlib"))
SAMPLE = [
    "abc",
    "ast",
    "bisect",
    "calendar",
    "cmd",
    "code",
    "codecs",
    "configparser",
    "contextlib",
    "copy",
    "csv",
    "dataclasses",
    "dis",
    "enum",
    "fnmatch",
    "fractions",
    "ftplib",
    "functools",
    "getopt",
    "glob",
    "gzip",
    "heapq",
    "hmac",
    "html/parser",
    "http/client",
    "inspect",
    "io",
    "json/decoder",
    "keyword",
    "linecache",
    "lzma",
    "mimetypes",
    "netrc",
    "operator",
    "os",
    "pathlib",
    "pickle",
    "platform",
    "queue",
    "random",
    "re/_compiler",
    "runpy",
    "sched",
    "shlex",
    "shutil",
    "smtplib",
    "socket",
    "socketserver",
    "ssl",
    "stat",
    "string",
    "tabnanny",
    "textwrap",
    "this",
    "token",
    "trace",
    "types",
    "urllib/request",
    "uuid",
    "wave",
    "zipapp",
]


@pytest.mark.parametrize("group", sorted(p.name for p in CASES.iterdir() if p.is_dir()))
def test_flow_programs(group: str) -> None:
    for path in sorted((CASES / group).rglob("*.py")):
        assert check(facts_of(path.read_bytes())) == [], path


@pytest.mark.parametrize("name", SAMPLE)
def test_standard_library(name: str) -> None:
    assert check(facts_of((LIBRARY / f"{name}.py").read_bytes())) == []


@pytest.mark.parametrize("name", ["functools", "shutil"])
def test_facts_depend_on_the_text_only(name: str) -> None:
    raw = (LIBRARY / f"{name}.py").read_bytes()
    assert encode(facts_of(raw)) == encode(facts_of(raw))
