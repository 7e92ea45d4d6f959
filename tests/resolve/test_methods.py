"""Methods of constants, containers and library objects, called and applied in place."""

from __future__ import annotations

import pytest

from tests.resolve.module_values import UNKNOWN, values

CONTAINERS = [
    ("a = [1]\na.append(2)\nx = a[1]", {"2"}),
    ("a = [2, 1]\na.sort()\nx = a[0]", {"1"}),
    ("a = [1, 2]\na.reverse()\nx = a", {"list(2, 1)"}),
    ("a = [1, 2]\na.remove(1)\nx = a", {"list(2)"}),
    ("a = [1, 3]\na.insert(1, 2)\nx = a", {"list(1, 2, 3)"}),
    ("a = [1, 2, 3]\na.pop(0)\nx = a.pop()", {"3"}),
    ("a = {'k': 1}\na['l'] = 2\na['k'] = 3\nx = list(a)", {"list('k', 'l')"}),
    ("a = {'k': 1}\nx = a.get('l', 2)", {"2"}),
    ("a = {'k': 1}\na.update(l=2)\nx = a['l']", {"2"}),
    ("a = {'k': 1, 'l': 2}\na.popitem()\nx = list(a)", {"list('k')"}),
    ("a = {'k': 1, 'l': 2}\nx = a.popitem()[1]", {"2"}),
    ("a = {}\na.setdefault('k', 1)\nx = a['k']", {"1"}),
    ("x = dict.fromkeys(['k'], 1)['k']", {"1"}),
]
IMPORTS = "from collections import ChainMap, Counter, OrderedDict, defaultdict, deque\n"
COLLECTIONS = [
    ("deque([1, 2, 3])", "d.popleft()\nx = d.popleft()", {"2"}),
    ("deque([1, 2])", "d.appendleft(0)\nx = d[0]", {"0"}),
    ("deque([1, 2, 3])", "d.rotate(1)\nx = d[0]", {"3"}),
    ("deque([1, 2, 3])", "d.rotate(-1)\nx = d[0]", {"2"}),
    ("OrderedDict([('a', 1), ('b', 2)])", "d.move_to_end('a')\nx = list(d)", {"list('b', 'a')"}),
    (
        "OrderedDict(a=1, b=2)",
        "d.move_to_end('b', last=False)\nx = list(d)",
        {"list('b', 'a')"},
    ),
    ("OrderedDict(a=1, b=2)", "x = d.popitem(last=False)[1]", {"1"}),
    ("Counter('aab')", "x = d.most_common(1)[0][0]", {"'a'"}),
    ("Counter('aab')", "x = d['a']", {"2"}),
    ("ChainMap({'a': 1}, {'a': 2, 'b': 3})", "x = d['a']", {"1"}),
    ("ChainMap({'a': 1}, {'a': 2, 'b': 3})", "x = d.new_child({'b': 4})['b']", {"4"}),
    ("defaultdict(lambda: 7)", "x = d['a']", {"7"}),
]
LIBRARY = [
    ("queue", "q = queue.Queue()\nq.put(1)\nq.put(2)\nq.get()\nx = q.get()", {"2"}),
    ("queue", "q = queue.LifoQueue()\nq.put(1)\nq.put(2)\nx = q.get()", {"2"}),
    ("contextvars", "v = contextvars.ContextVar('v', default=1)\nx = v.get()", {"1"}),
    ("contextvars", "v = contextvars.ContextVar('v')\nv.set(2)\nx = v.get(1)", {"2"}),
    (
        "contextvars",
        "v = contextvars.ContextVar('v', default=1)\nt = v.set(2)\nv.reset(t)\nx = v.get()",
        {"1"},
    ),
    ("contextvars", "v = contextvars.ContextVar('v')\nx = v.get(3)", {"3"}),
    (
        "concurrent.futures",
        "x = concurrent.futures.ThreadPoolExecutor().submit(max, 1, 2).result()",
        {"2"},
    ),
    (
        "concurrent.futures",
        "f = concurrent.futures.Future()\nf.set_result(1)\nx = f.result()",
        {"1"},
    ),
    ("itertools", "x = list(itertools.islice([1, 2, 3], 1, None))", {"list(2, 3)"}),
    ("itertools", "c = itertools.cycle([1, 2])\nnext(c)\nx = next(c)", {"2"}),
    ("itertools", "x = next(itertools.repeat(5))", {"5"}),
    ("itertools", "x = list(itertools.chain.from_iterable([[1], [2]]))", {"list(1, 2)"}),
    ("itertools", "x = list(itertools.takewhile(lambda n: n < 2, [1, 2, 1]))", {"list(1)"}),
    ("itertools", "x = list(itertools.dropwhile(lambda n: n < 2, [1, 2, 1]))", {"list(2, 1)"}),
    ("itertools", "x = list(itertools.product([1, 2], [3]))[1][0]", {"2"}),
    ("itertools", "x = list(itertools.starmap(max, [(1, 2)]))", {"list(2)"}),
    (
        "itertools",
        "x = [list(g) for k, g in itertools.groupby([1, 1, 2])][0][1]",
        {"1"},
    ),
    ("functools", "x = functools.reduce(lambda a, b: a + b, ['a', 'b'], 'c')", {"'cab'"}),
    ("operator", "x = operator.itemgetter('a')({'a': 1})", {"1"}),
    ("operator", "x = operator.itemgetter(0, 1)((3, 4))[1]", {"4"}),
    ("operator", "x = operator.methodcaller('upper')('a')", {"'A'"}),
    ("weakref", "x = weakref.ref('a')()", {"'a'"}),
    ("copy", "x = copy.copy([1])[0]", {"1"}),
    ("os", "os.environ['A'] = 'b'\nx = os.environ['A']", {"'b'", UNKNOWN}),
    ("os", "os.environ['A'] = 'b'\nx = os.getenv('B')", {UNKNOWN}),
]


@pytest.mark.parametrize(("text", "wanted"), CONTAINERS)
def test_containers(text, wanted):
    assert values(text) == wanted


@pytest.mark.parametrize(("made", "text", "wanted"), COLLECTIONS)
def test_collections(made, text, wanted):
    assert values(f"{IMPORTS}d = {made}\n{text}") == wanted


@pytest.mark.parametrize(("module", "text", "wanted"), LIBRARY)
def test_library_objects(module, text, wanted):
    assert values(f"import {module}\n{text}") == wanted


@pytest.mark.parametrize(
    ("expression", "wanted"),
    [
        ("' a '.strip()", "'a'"),
        ("'a-b'.split('-')[1]", "'b'"),
        ("'a'.encode().decode()", "'a'"),
        ("'{}{k}'.format(1, k=2)", "'12'"),
        ("'{0[k]}'.format({'k': 3})", "'3'"),
        ("'a-b'.translate(str.maketrans('-', '.'))", "'a.b'"),
        ("bytes.fromhex('30').decode()", "'0'"),
        ("next(iter([4, 5]))", "4"),
        ("list(zip(*[(1, 2), (3, 4)]))[1][0]", "2"),
        ("max(['a', 'bb'], key=len)", "'bb'"),
        ("min(3, 2)", "2"),
        ("sorted([2, 1], reverse=True)[0]", "2"),
    ],
)
def test_calls_on_constants(expression, wanted):
    assert values(f"x = {expression}") == {wanted}


def test_single_dispatch_chooses_by_type():
    text = (
        "from functools import singledispatch\n@singledispatch\ndef f(v):\n    return 'any'\n"
        "@f.register\ndef _(v: int):\n    return 'int'\n"
        "@f.register(list)\ndef _(v):\n    return v[0]\n"
    )
    assert values(text + "x = f(1)") == {"'int'"}
    assert values(text + "x = f(['l'])") == {"'l'"}
    assert values(text + "x = f(None)") == {"'any'"}
