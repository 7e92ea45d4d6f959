from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from pathfinder_lite.errors import ConfigurationError, ProjectError
from pathfinder_lite.frontend.discover import Discovery, DiscoveryOptions, discover

Tree = Callable[..., Path]


@pytest.fixture
def tree(tmp_path: Path) -> Tree:
    def plant(*paths: str, root: str = "project") -> Path:
        top = tmp_path / root
        for path in paths:
            file = top / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text("x = 1\n")
        return top

    return plant


def paths(found: Discovery) -> list[str]:
    return [file.path for file in found.files]


@pytest.mark.parametrize(
    ("left_out", "reason"),
    [
        ("venv/a.py", "tool folder"),
        (".git/hooks/a.py", "tool folder"),
        ("node_modules/x/a.py", "tool folder"),
        ("pkg.egg-info/a.py", "tool folder"),
        ("deep/down/__pycache__/a.py", "tool folder"),
        ("tests/a.py", "test folder"),
        ("pkg/fixtures/a.py", "test folder"),
        ("docs/a.py", "docs folder"),
        ("app/migrations/a.py", "migrations folder"),
        ("test_a.py", "test file"),
        ("a_test.py", "test file"),
        ("pkg/conftest.py", "test file"),
        ("setup.py", "test file"),
        ("pkg/tests/x.py", "test folder"),
    ],
)
def test_left_out_by_default_and_counted(tree: Tree, left_out: str, reason: str) -> None:
    found = discover(tree(left_out, "kept.py"))
    assert paths(found) == ["kept.py"]
    assert found.skipped == ((reason, 1),)
    assert found.diagnostics == ()


@pytest.mark.parametrize(
    "kept", ["_internal/a.py", ".hidden/a.py", "contest_a.py", "latest.py", "testing/a.py"]
)
def test_kept_by_default(tree: Tree, kept: str) -> None:
    found = discover(tree(kept))
    assert paths(found) == [kept]
    assert found.skipped == ()


@pytest.mark.parametrize("name", ["tests", "docs", "build", "venv", "_x", "testdata"])
def test_root_is_never_skipped_for_its_name(tree: Tree, name: str) -> None:
    assert paths(discover(tree("a.py", root=name))) == ["a.py"]


def test_tests_come_back_with_their_folders(tree: Tree) -> None:
    root = tree("tests/test_a.py", "conftest.py", "docs/test_b.py")
    found = discover(root, DiscoveryOptions(skip_tests=False))
    assert paths(found) == ["conftest.py", "tests/test_a.py"]


def test_virtual_environment_has_any_name(tree: Tree) -> None:
    root = tree("a.py", "python-env/lib/x.py")
    (root / "python-env" / "pyvenv.cfg").touch()
    found = discover(root)
    assert paths(found) == ["a.py"]
    assert found.skipped == (("virtual environment", 1),)


@pytest.mark.parametrize(
    ("include", "expected"),
    [
        (("docs",), ["a.py", "docs/b/c.py", "docs/conf.py"]),
        (("./docs/",), ["a.py", "docs/b/c.py", "docs/conf.py"]),
        (("docs/conf.py",), ["a.py", "docs/conf.py"]),
        (("docs/**/c.py",), ["a.py", "docs/b/c.py"]),
        (("/docs/b*", "!docs/conf.py"), ["a.py", "docs/b/c.py"]),
        (("test_a.py",), ["a.py", "test_a.py"]),
        (("vendor/**",), ["a.py", "vendor/lib/docs/x.py", "vendor/lib/y.py"]),
        (("vendor/lib/y.py",), ["a.py", "vendor/lib/y.py"]),
        (("**/node_modules/x.py",), ["a.py", "web/node_modules/x.py"]),
        (("docs/node_modules",), ["a.py", "docs/node_modules/x.py"]),
        (("nothing",), ["a.py"]),
    ],
)
def test_include_brings_back(tree: Tree, include: tuple[str, ...], expected: list[str]) -> None:
    root = tree(
        "a.py",
        "test_a.py",
        "docs/conf.py",
        "docs/b/c.py",
        "docs/node_modules/x.py",
        "web/node_modules/x.py",
        "vendor/lib/docs/x.py",
        "vendor/lib/y.py",
    )
    assert paths(discover(root, DiscoveryOptions(include=include))) == expected


@pytest.mark.parametrize(
    "spelling", ["app", "./app", "app/", "/app", "./app/", "app/**", "ROOT/app"]
)
def test_exclude_in_any_spelling_wins_over_include(tree: Tree, spelling: str) -> None:
    root = tree("app/a.py", "b.py")
    pattern = spelling.replace("ROOT", root.as_posix())
    found = discover(root, DiscoveryOptions(exclude=(pattern,), include=("app",)))
    assert paths(found) == ["b.py"]


def test_single_file_as_root(tree: Tree) -> None:
    root = tree("tests/test_a.py", "tests/other.py")
    found = discover(root / "tests" / "test_a.py")
    assert paths(found) == ["test_a.py"]
    assert found.root == root / "tests"
    assert found.files[0].module == "test_a"
    excluded = discover(root / "tests/test_a.py", DiscoveryOptions(exclude=("test_*",)))
    assert excluded.files == ()
    assert excluded.skipped == (("excluded", 1),)


def test_gitignore_only_on_request(tree: Tree) -> None:
    root = tree("repo/app/a.py", "repo/app/gen/b.py", "repo/app/gen/keep.py", "repo/app/c_pb2.py")
    (root / "repo" / ".git").mkdir()
    (root / "repo" / ".gitignore").write_text("*_pb2.py\napp/\n")
    (root / "repo" / "app" / ".gitignore").write_text("/gen/*\n!keep.py\n")
    app = root / "repo" / "app"
    everything = ["a.py", "c_pb2.py", "gen/b.py", "gen/keep.py"]
    assert paths(discover(app)) == everything
    found = discover(app, DiscoveryOptions(respect_gitignore=True))
    assert paths(found) == ["a.py", "c_pb2.py", "gen/keep.py"]  # the file that names app is void
    (root / "repo" / ".gitignore").write_text("*_pb2.py\n")
    found = discover(app, DiscoveryOptions(respect_gitignore=True))
    assert paths(found) == ["a.py", "gen/keep.py"]
    assert found.skipped == (("ignored by git", 2),)
    kept = discover(app, DiscoveryOptions(respect_gitignore=True, include=("gen/b.py",)))
    assert "gen/b.py" in paths(kept)


def test_links(tree: Tree) -> None:
    root = tree("pkg/a.py", "z.py")
    outside = tree("secret.py", root="outside")
    (root / "inside.py").symlink_to(root / "pkg" / "a.py")
    (root / "outside.py").symlink_to(outside / "secret.py")
    (root / "gone.py").symlink_to(root / "nowhere.py")
    (root / "self.py").symlink_to(root / "self.py")
    (root / "pkg" / "loop").symlink_to(root)
    (root / "other").symlink_to(outside)
    found = discover(root)
    assert paths(found) == ["inside.py", "pkg/a.py", "z.py"]
    assert found.skipped == (("link out of the project", 1), ("linked folder", 2))
    assert [(d.file, d.kind) for d in found.diagnostics] == [
        ("gone.py", "unreadable"),
        ("pkg/loop", "symlink-loop"),
        ("self.py", "symlink-loop"),
    ]


def test_linked_root_is_entered(tree: Tree) -> None:
    root = tree("a.py")
    link = root.parent / "link"
    link.symlink_to(root)
    (root / "b.py").symlink_to(root / "a.py")
    assert paths(discover(link)) == ["a.py", "b.py"]


def test_odd_entries(tree: Tree) -> None:
    root = tree("x.py/inner.py", "stub.pyi", "script", "win.pyw")
    os.mkfifo(root / "pipe.py")
    found = discover(root)
    assert paths(found) == ["x.py/inner.py"]
    assert (found.files[0].module, found.files[0].names) == ("inner", ("inner",))
    assert found.skipped == (("not a regular file", 1),)


def test_undecodable_file_name(tree: Tree) -> None:
    root = tree("a.py")
    try:
        Path(os.fsdecode(os.fsencode(root) + b"/b\xff.py")).write_text("")
    except OSError:
        pytest.skip("the file system takes no such name")
    found = discover(root)
    assert paths(found) == ["a.py", "b\\xff.py"]
    assert found.files[1].absolute.read_text() == ""


def test_large_file_is_reported(tree: Tree) -> None:
    root = tree("a.py", "b.py")
    (root / "b.py").write_bytes(b"#" * 101)
    found = discover(root, DiscoveryOptions(max_bytes=100))
    assert paths(found) == ["a.py"]
    assert [(d.file, d.kind) for d in found.diagnostics] == [("b.py", "too-large")]


def test_missing_root_and_bad_pattern(tree: Tree) -> None:
    root = tree("a.py")
    with pytest.raises(ProjectError, match="No such file"):
        discover(root / "nowhere")
    with pytest.raises(ConfigurationError, match="not valid"):
        discover(root, DiscoveryOptions(exclude=("!",)))


def test_root_inside_packages(tree: Tree) -> None:
    root = tree("outer/__init__.py", "outer/inner/__init__.py", "outer/inner/a.py")
    found = discover(root / "outer" / "inner")
    assert {f.path: f.names for f in found.files} == {
        "__init__.py": ("outer.inner", "inner"),
        "a.py": ("outer.inner.a", "inner.a", "a"),
    }


def test_names_survive_an_excluded_init(tree: Tree) -> None:
    root = tree("libs/pkg/__init__.py", "libs/pkg/a.py")
    found = discover(root, DiscoveryOptions(exclude=("__init__.py",)))
    assert [f.module for f in found.files] == ["pkg.a"]
