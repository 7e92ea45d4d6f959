"""From the text of one module to its astroid tree, or to the reason there is none.

Only astroid's tree builder is used: its manager would look other modules up, its brains and
delayed attributes would infer. Nothing of the scanned project is imported, executed or searched
for, so the ``locals`` of scopes lack what star imports bring and ``instance_attrs`` is empty.
"""

from __future__ import annotations

import ast
import gc
import sys
import warnings
from collections.abc import Iterator
from contextlib import contextmanager

from astroid import nodes
from astroid.manager import AstroidManager
from astroid.nodes.utils import Position
from astroid.rebuilder import TreeRebuilder

from pathfinder_lite.facts.diagnostics import Diagnostic
from pathfinder_lite.frontend.rejections import classify

RECURSION_LIMIT = 12_000
"""Deep enough for the deepest tree ``ast.parse`` gives under the default limit: it stops at three
levels for each of 1,000, and the builder takes two calls for each level."""


def parse_module(text: str, file: str, module: str, is_package: bool) -> nodes.Module | Diagnostic:
    """Parse the text of one module.

    Positions are those of ``ast``: lines from 1, columns as UTF-8 byte offsets; but a decorated
    function starts, as astroid has it, at its first decorator, and its ``position`` is the place of
    ``def`` or ``async def``.

    Args:
        text: the text as ``decode_source`` gives it.
        file: the path relative to the project root; it is kept as a name only.
        module: the dotted module name.
        is_package: whether this is an ``__init__.py``.
    """
    try:
        with collector_paused(), warnings.catch_warnings():
            warnings.simplefilter("ignore")
            tree = ast.parse(text, file)
        with collector_paused(), _recursion_room():
            return _Builder(AstroidManager()).visit_module(tree, module, file, is_package)
    except SyntaxError as error:
        return classify(error, text, file)
    except (RecursionError, MemoryError):
        return Diagnostic(file, 0, "too-large", "is nested too deeply to be parsed")
    except ValueError:
        return Diagnostic(file, 0, "encoding", "holds characters that no Python source may have")


def syntax_problem(text: str, file: str) -> Diagnostic | None:
    """Why a text does not parse, None when it does; much cheaper than building its tree."""
    try:
        with collector_paused(), warnings.catch_warnings():
            warnings.simplefilter("ignore")
            compile(text, file, "exec", ast.PyCF_ONLY_AST, dont_inherit=True)
    except SyntaxError as error:
        return classify(error, text, file)
    except (RecursionError, MemoryError):
        return Diagnostic(file, 0, "too-large", "is nested too deeply to be parsed")
    except ValueError:
        return Diagnostic(file, 0, "encoding", "holds characters that no Python source may have")
    return None


@contextmanager
def collector_paused() -> Iterator[None]:
    """Keep the cyclic garbage collector off: it would walk growing trees that are all alive.

    ``parse_module`` does so for itself; around several files it saves the walks in between, but
    trees, which are cyclic, are freed only once the collector is on again.
    """
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


@contextmanager
def _recursion_room() -> Iterator[None]:
    before = sys.getrecursionlimit()
    sys.setrecursionlimit(max(before, RECURSION_LIMIT))
    try:
        yield
    finally:
        sys.setrecursionlimit(before)


class _Builder(TreeRebuilder):  # type: ignore[misc]  # astroid ships no type information
    """Builds trees without tokenising each definition a second time for the place of its name."""

    def _get_position_info(
        self,
        node: ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef,
        parent: nodes.ClassDef | nodes.FunctionDef | nodes.AsyncFunctionDef,
    ) -> Position | None:
        del parent
        return Position(node.lineno, node.col_offset, node.lineno, node.col_offset)
