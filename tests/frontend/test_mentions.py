from __future__ import annotations

import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pathfinder_lite.frontend.discover import SourceFile, discover
from pathfinder_lite.frontend.mentions import SourceIndex, word_pattern

FILES = {
    "a.py": b"import os\nos.system(cmd)\n",
    "b.py": b"ecosystem = 1\nsystem_x = 2\nx_system = 3\nsystem2 = 4\n",
    "c.py": b"ecosystem; system",
    "d.py": b"# only a comment: system\n",
    "e.py": "\uff53ystem = 1  # fullwidth: one name in form KC\n".encode(),
    "f.py": "sys\u00e9 = system\u00e9 = 1\n".encode(),
    "g.py": b"# coding: latin-1\nsyst\xe8me = system\n",
    "h.py": b"# coding: utf-7\nx = +AHMAeQBzAHQAZQBt-(1)\n",
    "i.py": b"\xff\xfe\xff system \n",
    "j.py": b"",
}


@pytest.fixture
def index(tmp_path: Path) -> tuple[SourceIndex, list[str]]:
    for name, raw in FILES.items():
        (tmp_path / name).write_bytes(raw)
    files = discover(tmp_path).files
    return SourceIndex(files), [file.path for file in files]


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("system", "a c d e g h i"),
        ("os", "a"),
        ("ecosystem", "b c"),
        ("systemé", "f"),
        ("système", "g"),
        ("\uff53ystem", "a c d e g h i"),
        ("nothing", ""),
    ],
)
def test_files_mentioning(index: tuple[SourceIndex, list[str]], name: str, expected: str) -> None:
    sources, paths = index
    found = sources.files_mentioning(name)
    assert [paths[i] for i in found] == [f"{stem}.py" for stem in expected.split()]
    assert sources.files_mentioning(name) is found


def test_many_questions_change_no_answer(tmp_path: Path) -> None:
    for file, raw in FILES.items():
        (tmp_path / file).write_bytes(raw)
    files = discover(tmp_path).files
    sources, fresh = SourceIndex(files), SourceIndex(files)
    words = [
        "system",
        "os",
        "ecosystem",
        "systemé",
        "système",
        "\uff53ystem",
        "nothing",
        "1",
        "os.system",
    ]
    searched = {word: sources.files_mentioning(word) for word in words}
    for number in range(200):
        fresh.files_mentioning(f"other_{number}")
    assert {word: fresh.files_mentioning(word) for word in words} == searched


@pytest.mark.parametrize(
    ("text", "imports"),
    [
        ("import requests", True),
        ("    from requests.adapters import HTTPAdapter", True),
        ("import os, requests as r", True),
        ("import os, \\\n    requests", True),
        ("x = 1; import requests", True),
        ("client = import_module('requests')", True),
        ('client = import_module("requests.sessions")', True),
        ("# all requests are logged", False),
        ("requests = []", False),
        ('text = "requests."', False),
        ("from .requests_log import x", False),
        ("from http import server  # requests", False),
    ],
)
def test_files_importing(tmp_path: Path, text: str, imports: bool) -> None:
    (tmp_path / "a.py").write_text(f"{text}\nrequests.get(1)\n")
    index = SourceIndex(discover(tmp_path).files)
    assert index.files_importing("requests") == ((0,) if imports else ())


def test_raw_and_lines(tmp_path: Path) -> None:
    sizes = {
        "a.py": (b"a\r\nb\rc\n", 3),
        "b.py": (b"", 0),
        "c.py": (b"x\ny", 2),
        "d.py": (b"\r", 1),
    }
    for name, (raw, _) in sizes.items():
        (tmp_path / name).write_bytes(raw)
    index = SourceIndex(discover(tmp_path).files)
    assert [(index.raw(i), index.line_count(i)) for i in range(4)] == list(sizes.values())


def test_unreadable_file_is_reported(tmp_path: Path) -> None:
    gone = SourceFile("gone.py", tmp_path / "gone.py", "gone", ("gone",), False, 3)
    index = SourceIndex([gone])
    assert (index.raw(0), index.line_count(0)) == (b"", 0)
    assert [(d.file, d.kind) for d in index.diagnostics] == [("gone.py", "unreadable")]


@given(st.text("ab_ .", max_size=20), st.text("ab_", min_size=1, max_size=3))
def test_whole_words(text: str, word: str) -> None:
    expected = re.search(rf"\b{word}\b", text, re.ASCII) is not None
    assert (word_pattern(word.encode()).search(text.encode()) is not None) == expected
