from __future__ import annotations

import pytest

from pathfinder_lite.frontend.stores import FileStores


@pytest.mark.parametrize(
    ("text", "stores"),
    [
        ("settings.host = x", True),
        ("settings.host: str = x", True),
        ("settings.host += x", True),
        ("settings.host, other = x", True),
        ("settings.host['a'] = x", True),
        ("settings.host.name = x", True),
        ("settings.host.append(x)", True),
        ("settings.host[0].update(x)", True),
        ("setattr(settings, 'host', x)", True),
        ("setattr(settings, 'host', 'x')", True),
        ("from settings import host\nhost['a'] = x", True),
        ("from settings import host\nhost.append(x)", True),
        ("self.host = x", False),
        ("myself.host = x", True),
        ("settings.host == x", False),
        ("settings.hosts = x", False),
        ("print(settings.host)", False),
        ("host['a'] = x", False),
        ("from settings import host\nprint(host)", False),
        ("setattr(settings, name, host)", False),
    ],
)
def test_holds(text: str, stores: bool) -> None:
    assert FileStores(text.encode()).holds(b"host") is stores
