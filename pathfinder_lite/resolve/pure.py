"""Functions without effects that may be run on constants: no I/O, no code, no unbounded work."""

from __future__ import annotations

import ast
import base64
import html
import ipaddress
import json
import posixpath
import shlex
import textwrap
import urllib.parse
from collections.abc import Callable
from typing import Any


def _json(text: str | bytes) -> Any:
    return json.loads(text)


def _address(value: str | int | bytes) -> str:
    return str(ipaddress.ip_address(value))


def _integer(value: str | int | float = 0, base: int | None = None) -> int:
    return int(value) if base is None else int(str(value), base)


PURE_FUNCTIONS: dict[str, Callable[..., Any]] = {
    "builtins.abs": abs,
    "builtins.ascii": ascii,
    "builtins.bin": bin,
    "builtins.bytes": lambda *a, **k: bytes(*a, **k) if a and not isinstance(a[0], int) else b"",
    "builtins.chr": chr,
    "builtins.divmod": divmod,
    "builtins.float": float,
    "builtins.format": format,
    "builtins.hex": hex,
    "builtins.int": _integer,
    "builtins.oct": oct,
    "builtins.ord": ord,
    "builtins.repr": repr,
    "builtins.round": round,
    "builtins.str": str,
    "builtins.sum": sum,
    "ast.literal_eval": ast.literal_eval,
    "base64.b64decode": base64.b64decode,
    "base64.b64encode": base64.b64encode,
    "html.escape": html.escape,
    "html.unescape": html.unescape,
    "ipaddress.ip_address": _address,
    "ipaddress.IPv4Address": lambda value: str(ipaddress.IPv4Address(value)),
    "ipaddress.IPv6Address": lambda value: str(ipaddress.IPv6Address(value)),
    "json.dumps": json.dumps,
    "json.loads": _json,
    "os.path.basename": posixpath.basename,
    "os.path.dirname": posixpath.dirname,
    "os.path.join": posixpath.join,
    "os.path.splitext": posixpath.splitext,
    "shlex.split": shlex.split,
    "textwrap.dedent": textwrap.dedent,
    "urllib.parse.quote": urllib.parse.quote,
    "urllib.parse.unquote": urllib.parse.unquote,
    "urllib.parse.urljoin": urllib.parse.urljoin,
}
"""By dotted name; each takes and gives plain Python values."""
