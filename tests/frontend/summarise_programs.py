"""Small programs that together hold every kind of statement and expression, by name."""

from __future__ import annotations

from pathlib import Path
from textwrap import dedent

from pathfinder_lite.facts.diagnostics import Diagnostic
from pathfinder_lite.facts.modules import ModuleFacts
from pathfinder_lite.frontend.discover import SourceFile
from pathfinder_lite.frontend.extract import extract


def facts_of(text: str | bytes, module: str = "program") -> ModuleFacts:
    """The facts of a module given as text."""
    raw = text if isinstance(text, bytes) else text.encode()
    path = f"{module}.py"
    found = extract(SourceFile(path, Path(path), module, (module,), False, len(raw)), raw)
    assert not isinstance(found, Diagnostic), found
    return found


PROGRAMS = {
    name: dedent(text).lstrip()
    for name, text in {
        "branches": """
            def choose(flag, other):
                if flag:
                    host = "a"
                elif not other:
                    host = "b"
                else:
                    host = "c"
                return host
            """,
        "early_return": """
            def choose(flag):
                if flag is None:
                    return "default"
                if flag != "x":
                    raise ValueError(flag)
                return flag
            """,
        "for_loop": """
            def walk(items):
                last = None
                for item in items:
                    if skip(item):
                        continue
                    if item:
                        last = item
                        break
                else:
                    last = "none"
                return last
            """,
        "while_loop": """
            def count(limit):
                n = 0
                while n < limit:
                    n += 1
                    seen = n
                return n, seen
            """,
        "endless_loop": """
            def read(stream):
                while True:
                    line = stream.read()
                    if not line:
                        break
                return line
            """,
        "return_in_loop": """
            def find(items):
                for item in items:
                    if item.ok:
                        return item
                return None
            """,
        "try_except": """
            def load(path):
                try:
                    text = read(path)
                    value = parse(text)
                except (OSError, ValueError) as error:
                    value = str(error)
                except Exception:
                    raise
                else:
                    value = clean(value)
                finally:
                    close(path)
                return value
            """,
        "import_guard": """
            try:
                import ujson as json
                from fast import load
            except ImportError:
                import json
                load = None
            from . import sibling
            from ..pkg.inner import name as other
            import os.path
            from library import *
            """,
        "with_blocks": """
            def read(path):
                with open(path) as file, lock:
                    text = file.read()
                return text
            """,
        "match_patterns": """
            def route(command):
                match command:
                    case "go" | "run":
                        return 1
                    case None:
                        return 2
                    case [first, *rest, last]:
                        return first, rest, last
                    case {"host": host, **others} if host:
                        return host, others
                    case Point(x=0, y=y) | Vector(y):
                        return y
                    case str() as text:
                        return text
                    case _:
                        return command
            """,
        "comprehensions": """
            pairs = [(a, b) for a in rows if a for b in a.cells]
            table = {key: value for key, value in pairs}
            unique = {a for a in pairs}
            lazy = (call(a) for a in pairs)
            """,
        "outer_variables": """
            HOST = "a"

            def change():
                global HOST
                HOST = "b"

            def outer():
                count = 0
                def inner():
                    nonlocal count
                    count = 1
                    return count, HOST
                inner()
                return count

            change()
            print(HOST)
            """,
        "assignments": """
            a = b = 1
            a += 2
            c: int = a
            d: "list[str]"
            e, (f, *g) = 1, row
            h, i = i, 3
            *j, k = row
            if (m := row) and m:
                print(m)
            del a
            """,
        "stores": """
            def store(box, key, value):
                box.field = value
                box.inner.field = value
                box[key] = value
                box.items[0] = value
                box.items.append(value)
                del box.field, box[key]
                setattr(box, "named", value)
                box.count += 1
                return box
            """,
        "parameters": """
            def call(a, /, b=1, *rest, c, d: int = 2, **others) -> str:
                return a, b, rest, c, d, others

            call(1, *args, c=2, **options)
            """,
        "decorators": """
            @first
            @second.third(1)
            def work():
                pass

            @register
            class Worker:
                @property
                def host(self):
                    return self._host
            """,
        "classes": """
            class Base:
                port: int = 1
                def __init__(self, host):
                    self.host = host

            class Child(Base, metaclass=Meta):
                default = Base.port
                class Inner:
                    pass
                def __init__(self, host):
                    super().__init__(host)
                    self.other = __class__
                def port_of(self):
                    return default
            """,
        "lambdas": """
            def make(host):
                port = 1
                get = lambda key=port, *rest: (host, key, rest)
                return get

            functions = [lambda: n for n in range(3)]
            """,
        "async_code": """
            async def fetch(session):
                async with session.get() as reply:
                    async for chunk in reply:
                        await handle(chunk)
                return [x async for x in reply]
            """,
        "generators": """
            def numbers(more):
                got = yield 1
                result = yield from more
                return got, result
            """,
        "operators": """
            a = -x + y * 2 ** 3 // 4
            b = x < y <= z
            c = x not in y or not (x is not z and y)
            d = "a" if x else "b"
            e = x[1:2, ::3], x[1:], x[...]
            f = f"{x!r:>{y}} and {z}"
            g = 1j, 2**70, 99999999999999999999, b"x", 1.5, True, None, ...
            h = {"k": 1, **x}, {1, 2}, [*x, 3]
            """,
        "conditions": """
            def test(a, b):
                if a and not b:
                    first()
                assert b != 1, explain()
                value = a or second()
                return third() if value is not None else fourth(b)
            """,
        "literal_tests": """
            if False:
                host = "never"
            if not 0:
                host = "always"
            while 0:
                host = "never"
            """,
        "stopping_calls": """
            def stop(flag):
                if flag:
                    fail("no")
                return flag
            """,
        "versions": """
            def change(config):
                other = config
                config.update(host="a")
                mutate(other)
                if other.ready:
                    config["host"] = "b"
                return other
            """,
        "annotations": """
            from typing import Annotated

            def endpoint(host: str, *names: "int", port: Annotated[int, 1] = 80) -> "Reply[str]":
                limit: int
                return limit
            """,
        "evaluated_texts": """
            def compute(x):
                total = eval("double(x) + 1")
                made = eval("lambda: x")
                given = eval("x", {})
                return eval(x), eval("not an expression"), total, made, given
            """,
        "changes_in_place": """
            def extend(items, more):
                items += more
                items = items + more
                items.count -= 1
                items[0] |= more
                return items
            """,
        "raises": """
            def refuse(kind, cause):
                if kind:
                    raise kind from cause
                if cause:
                    raise ValueError("no")
                try:
                    work()
                except KeyError:
                    raise
            """,
        "metaclasses": """
            class Plain(metaclass=Meta): ...

            class Both(Plain, metaclass=make_meta(1), tag="x"): ...
            """,
        "with_without_target": """
            def hold(lock, other):
                with lock, other as entered:
                    work()
                return entered
            """,
        "exports": """
            __all__ = ["a", "b"]
            __all__ += ["c"]
            """,
    }.items()
}
