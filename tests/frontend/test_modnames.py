from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pathfinder_lite.frontend.modnames import module_names, root_package_name


def packages_of(paths: list[str]) -> set[str]:
    return {p.rpartition("/")[0] for p in paths if p.rpartition("/")[2] == "__init__.py"}


@pytest.mark.parametrize(
    ("layout", "path", "names"),
    [
        pytest.param("", "app.py", ("app",), id="flat"),
        pytest.param("pkg/__init__.py", "pkg/a.py", ("pkg.a",), id="package"),
        pytest.param("pkg/__init__.py", "pkg/__init__.py", ("pkg",), id="init"),
        pytest.param(
            "src/pkg/__init__.py", "src/pkg/a.py", ("pkg.a", "src.pkg.a"), id="src layout"
        ),
        pytest.param("", "src/a.py", ("a", "src.a"), id="src without package"),
        pytest.param(
            "src/ns/pkg/__init__.py",
            "src/ns/pkg/a.py",
            ("ns.pkg.a", "src.ns.pkg.a", "pkg.a"),
            id="namespace package in src",
        ),
        pytest.param(
            "src/__init__.py src/pkg/__init__.py", "src/pkg/a.py", ("src.pkg.a",), id="src package"
        ),
        pytest.param(
            "", "services/api/main.py", ("services.api.main", "api.main", "main"), id="script"
        ),
        pytest.param(
            "services/api/app/__init__.py",
            "services/api/app/main.py",
            ("app.main", "services.api.app.main", "api.app.main"),
            id="package in plain folders",
        ),
        pytest.param("", "my-service/app.py", ("app",), id="folder that cannot be imported"),
        pytest.param(
            "",
            "a/my-service/core/app.py",
            ("core.app", "app"),
            id="root starts below such a folder",
        ),
        pytest.param("", "class/app.py", ("app",), id="keyword folder"),
        pytest.param(
            "", "tools/my-script.py", ("tools.my-script", "my-script"), id="dashed script"
        ),
        pytest.param(
            "pkg/__init__.py", "pkg/data/x.py", ("pkg.data.x", "data.x", "x"), id="below a package"
        ),
    ],
)
def test_names(layout: str, path: str, names: tuple[str, ...]) -> None:
    paths = [*layout.split(), path]
    found = module_names(paths, packages_of(paths))[path]
    assert (found.primary, found.names) == (names[0], names)
    assert found.is_package == path.endswith("__init__.py")


def test_root_that_is_a_package() -> None:
    paths = ["__init__.py", "child.py", "sub/__init__.py", "sub/a.py", "src/lib/__init__.py"]
    found = module_names(paths, packages_of(paths), "root")
    assert {path: name.names for path, name in found.items()} == {
        "__init__.py": ("root",),
        "child.py": ("root.child", "child"),
        "sub/__init__.py": ("root.sub", "sub"),
        "sub/a.py": ("root.sub.a", "sub.a"),
        "src/lib/__init__.py": ("lib", "root.src.lib", "src.lib"),
    }


def test_root_package_without_importable_name() -> None:
    paths = ["__init__.py", "child.py", "sub/__init__.py", "sub/a.py"]
    found = module_names(paths, packages_of(paths), root_package_name(["my-project"]))
    assert [found[path].primary for path in paths] == ["__init__", "child", "sub", "sub.a"]


@pytest.mark.parametrize(
    ("folders", "name"),
    [(["a", "b"], "a.b"), (["a-b", "c"], "c"), (["a", "b-c"], ""), ([], "")],
)
def test_root_package_name(folders: list[str], name: str) -> None:
    assert root_package_name(folders) == name


def test_equal_packages_of_two_services_are_told_apart_as_a_whole() -> None:
    paths = [
        "services/a/app/__init__.py",
        "services/a/app/main.py",
        "services/a/app/only_a.py",
        "services/b/app/__init__.py",
        "services/b/app/main.py",
        "lib/other/__init__.py",
    ]
    found = module_names(paths, packages_of(paths))
    assert [found[path].primary for path in paths] == [
        "services.a.app",
        "services.a.app.main",
        "services.a.app.only_a",
        "services.b.app",
        "services.b.app.main",
        "other",
    ]
    assert all("app" in found[p].names for p in paths if p.endswith("app/__init__.py"))


def test_dashed_services_are_told_apart() -> None:
    found = module_names(["my-api/app.py", "my-worker/app.py"], ())
    assert found["my-api/app.py"].names == ("my-api.app", "app")
    assert found["my-worker/app.py"].names == ("my-worker.app", "app")


def test_package_hides_module_of_its_name() -> None:
    paths = ["a.py", "a/__init__.py"]
    found = module_names(paths, packages_of(paths))
    assert found["a/__init__.py"].names == ("a",)
    assert (found["a.py"].primary, found["a.py"].names) == ("a.py", ())


_PARTS = st.sampled_from(["a", "b", "src", "x-y", "class"])
_PATHS = st.builds(
    lambda folders, stem: "/".join([*folders, stem + ".py"]),
    st.lists(_PARTS, max_size=4),
    st.sampled_from(["a", "b", "__init__", "d-e"]),
)


@given(st.lists(_PATHS, unique=True, max_size=12), st.sampled_from(["", "root", "outer.root"]))
def test_primary_names_are_unique_whatever_the_order(paths: list[str], root: str) -> None:
    root = root if "__init__.py" in paths else ""
    found = module_names(paths, packages_of(paths), root)
    assert found == module_names(reversed(paths), packages_of(paths), root)
    assert len({name.primary for name in found.values()}) == len(paths)
    for name in found.values():
        assert not name.names or name.names[0] == name.primary
        assert len(set(name.names)) == len(name.names)
        assert all(part for dotted in name.names for part in dotted.split("."))
