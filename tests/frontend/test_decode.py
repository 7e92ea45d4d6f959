from __future__ import annotations

import ast
import codecs
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pathfinder_lite.facts.diagnostics import Diagnostic
from pathfinder_lite.frontend.decode import SourceText, Undecodable, decode_source, read_source
from pathfinder_lite.frontend.discover import SourceFile


@pytest.mark.parametrize(
    ("raw", "text"),
    [
        (b"", ""),
        (b"x = 1\n", "x = 1\n"),
        ("s = 'é€'\n".encode(), "s = 'é€'\n"),
        (codecs.BOM_UTF8 + b"x = 1\n", "x = 1\n"),
        (codecs.BOM_UTF8 + b"# coding: utf-8\n", "# coding: utf-8\n"),
        (b"# coding: latin-1\ns = '\xe9'\n", "# coding: latin-1\ns = 'é'\n"),
        (b"#!/usr/bin/python\n# -*- coding: cp1252 -*-\n'\x80'", None),
        (b"# vim: fileencoding=koi8-r :\n'\xc1'\n", "# vim: fileencoding=koi8-r :\n'\u0430'\n"),
        (b"# coding: utf-8-unix\nx\n", "# coding: utf-8-unix\nx\n"),
        (b"x = 1\n# coding: ascii\n'\xc3\xa9'\n", "x = 1\n# coding: ascii\n'é'\n"),
        (b"\n\n# coding: ascii\n'\xc3\xa9'\n", "\n\n# coding: ascii\n'é'\n"),
        (b"a\r\nb\rc\n", "a\nb\nc\n"),
        (b"# coding: latin-1\r'\xe9'", "# coding: latin-1\n'é'"),
        (b"a\n\x0cb\x0b\n", "a\n\x0cb\x0b\n"),
        (b"coding = 'gbk'\n", "coding = 'gbk'\n"),
        (b"# " + "é".encode() * 4000 + b" coding\n", "# " + "é" * 4000 + " coding\n"),
    ],
)
def test_decodes(raw: bytes, text: str | None) -> None:
    expected = "#!/usr/bin/python\n# -*- coding: cp1252 -*-\n'€'" if text is None else text
    assert decode_source(raw) == expected


@pytest.mark.parametrize(
    ("raw", "kind", "line"),
    [
        (b"x = 1\ny = '\xe9'\n", "encoding", 2),
        (b"a\r\nb\rc = '\xe9'\n", "encoding", 3),
        (b"# coding: ascii\n'\xc3\xa9'\n", "encoding", 2),
        (b"# coding: no-such-codec\n", "encoding", 1),
        (b"# coding: rot13\nk = 1\n", "encoding", 1),
        (b"# coding: hex\n00\n", "encoding", 1),
        (b"# coding: undefined\nk = 1\n", "encoding", 1),
        (b"# coding: punycode\nk = 1\n", "encoding", 1),
        (codecs.BOM_UTF8 + b"# coding: latin-1\n", "encoding", 1),
        ("x = 1\n".encode("utf-16"), "encoding", 1),
        ("x = 1\n".encode("utf-16-le"), "binary", 1),
        ("x = 1\n".encode("utf-32"), "encoding", 1),
        (b"x = 1\n\x7fELF\0\0", "binary", 2),
        (b"# coding: unicode_escape\nx = '\\x00'\n", "binary", 0),
    ],
)
def test_refuses(raw: bytes, kind: str, line: int) -> None:
    answer = decode_source(raw)
    assert isinstance(answer, Undecodable)
    assert (answer.kind, answer.line) == (kind, line)


@given(st.lists(st.sampled_from(["x", "'é'", "\r", "\n", "\r\n", "\x0c", "\u2028#", "'''", "\\"])))
def test_lines_count_as_in_cpython(pieces: list[str]) -> None:
    source = "".join(pieces) + "\nmark"
    try:
        expected = ast.parse(source.encode())
    except SyntaxError:
        return
    text = decode_source(source.encode())
    assert isinstance(text, str)
    assert expected.body[-1].end_lineno == text.count("\n") + 1
    assert ast.dump(ast.parse(text), include_attributes=True) == ast.dump(
        expected, include_attributes=True
    )


def source_file(path: Path) -> SourceFile:
    return SourceFile(path.name, path, path.stem, (path.stem,), False, 0)


def test_read_source(tmp_path: Path) -> None:
    good = tmp_path / "good.py"
    good.write_bytes(b"a\r\n")
    assert read_source(source_file(good)) == SourceText(source_file(good), b"a\r\n", "a\n")
    bad = tmp_path / "bad.py"
    bad.write_bytes(b"\n\xff")
    assert read_source(source_file(bad)) == Diagnostic(
        "bad.py", 2, "encoding", "byte 0xff is not valid utf-8"
    )
    folder = tmp_path / "folder.py"
    folder.mkdir()
    answer = read_source(source_file(folder))
    assert isinstance(answer, Diagnostic)
    assert answer.kind == "unreadable"
