from __future__ import annotations

from pathlib import Path

import pytest

from pathfinder_lite.errors import RuleError, UnknownRuleError
from pathfinder_lite.registry import (
    list_rules,
    load_rules,
    read_metadata,
    resolve_ruleset,
    rule_page,
    rules_root,
)

RULE = """
from codepathfinder import calls
from codepathfinder.python_decorators import python_rule

@python_rule(id="{id}", name="Made up", severity="{severity}", message="Do not.")
def a_rule():
    return calls("dangerous")
"""

META = """
id: {id}
name: Made up
severity: HIGH
description: Why it matters.
vulnerable_example: |
  dangerous()
how_to_fix: [Do this., Or that.]
faq:
  - question: Why?
    answer: Because.
references: ["https://example.org/a"]
"""


def add_rule(root: Path, name: str, *, severity: str = "HIGH", meta: str | None = None) -> Path:
    folder = root / name
    folder.mkdir(parents=True)
    (folder / "rule.py").write_text(RULE.format(id=folder.name, severity=severity))
    if meta is not None:
        (folder / "meta.yaml").write_text(meta.format(id=folder.name))
    return folder


@pytest.fixture
def root(tmp_path: Path) -> Path:
    base = tmp_path / "catalogue"
    add_rule(base, "python/web/PYTHON-WEB-SEC-001", meta=META)
    add_rule(base, "python/web/PYTHON-WEB-SEC-002", severity="LOW")
    add_rule(base, "python/core/PYTHON-CORE-001a")
    add_rule(base, "other/thing/OTHER-001")
    return base


def names(spec: str, root: Path) -> list[str]:
    return [selection.path.parent.name for selection in resolve_ruleset(spec, root)]


@pytest.mark.parametrize(
    ("spec", "expected"),
    [
        ("python/all", ["PYTHON-CORE-001a", "PYTHON-WEB-SEC-001", "PYTHON-WEB-SEC-002"]),
        ("python/web", ["PYTHON-WEB-SEC-001", "PYTHON-WEB-SEC-002"]),
        (" python/core ", ["PYTHON-CORE-001a"]),
        ("python/PYTHON-CORE-001a", ["PYTHON-CORE-001a"]),
        ("python/PYTHON-WEB-SEC-002", ["PYTHON-WEB-SEC-002"]),
        ("python/PYTHON-WEB-*", ["PYTHON-WEB-SEC-001", "PYTHON-WEB-SEC-002"]),
        ("python/*-00[1]", ["PYTHON-WEB-SEC-001"]),
        ("other/all", ["OTHER-001"]),
    ],
)
def test_names_resolve_to_rule_files(root: Path, spec: str, expected: list[str]) -> None:
    assert names(spec, root) == expected


@pytest.mark.parametrize(
    ("spec", "message"),
    [
        ("python/webb", "ruleset not found: python/webb; nearest: python/web"),
        (
            "python/PYTHON-WEB-SEC-003",
            "ruleset not found: python/PYTHON-WEB-SEC-003; "
            "nearest: python/PYTHON-WEB-SEC-002, python/PYTHON-WEB-SEC-001",
        ),
        ("python/PYTHON-X-*", "ruleset not found: python/PYTHON-X-*; nearest: "),
        (
            "python/zzzzzz",
            "ruleset not found: python/zzzzzz; known: python/core, python/web, python/all",
        ),
        (
            "pyhton/web",
            "ruleset not found: pyhton/web; unknown category 'pyhton', did you mean 'python'?",
        ),
        (
            "docker/all",
            "ruleset not found: docker/all; unknown category 'docker', known: other, python",
        ),
        ("nothing", "invalid ruleset spec: nothing (expected format: category/bundle)"),
        ("a/b/c", "invalid ruleset spec: a/b/c (expected format: category/bundle)"),
        ("", "invalid ruleset spec:  (expected format: category/bundle)"),
        (
            "web",
            "invalid ruleset spec: web (expected format: category/bundle); "
            "did you mean 'python/web'?",
        ),
        ("C:\\x", "ruleset folder not found: C:\\x"),
        ("C:/x", "ruleset folder not found: C:/x"),
        ("python\\web", "ruleset folder not found: python\\web"),
        ("./python/web", "ruleset folder not found: ./python/web"),
    ],
)
def test_unknown_names_say_what_is_near(
    root: Path, spec: str, message: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(UnknownRuleError) as caught:
        resolve_ruleset(spec, root)
    assert str(caught.value).startswith(message)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize("spec", ["./mine", "mine", "mine/sub", "mine/sub/deep"])
def test_a_local_folder_is_a_ruleset(
    root: Path, spec: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    add_rule(tmp_path, "mine/sub/deep/MY-001")
    assert names(spec, root) == ["MY-001"]


def test_a_bundle_wins_over_a_folder_of_the_same_name(
    root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    add_rule(tmp_path, "python/web/MY-001")
    assert "MY-001" not in names("python/web", root)
    assert names("./python/web", root) == ["MY-001"]


def test_the_catalogue_is_sorted(root: Path) -> None:
    assert [(rule.category, rule.bundle, rule.id) for rule in list_rules(root)] == [
        ("other", "thing", "OTHER-001"),
        ("python", "core", "PYTHON-CORE-001a"),
        ("python", "web", "PYTHON-WEB-SEC-001"),
        ("python", "web", "PYTHON-WEB-SEC-002"),
    ]


def test_the_installation_has_rules() -> None:
    assert "python" in {rule.category for rule in list_rules(rules_root())}


def test_a_page_holds_all_that_the_metadata_says(root: Path) -> None:
    metadata = read_metadata(root / "python/web/PYTHON-WEB-SEC-001")
    assert metadata is not None
    assert rule_page(metadata) == (
        "# PYTHON-WEB-SEC-001: Made up\n\nSeverity: high\n\nWhy it matters.\n\n"
        "## Vulnerable example\n\n```python\ndangerous()\n```\n\n"
        "## How to fix\n\n- Do this.\n- Or that.\n\n"
        "## Questions\n\n### Why?\n\nBecause.\n\n"
        "## References\n\n- https://example.org/a\n"
    )


def test_a_fence_is_longer_than_any_in_the_example(tmp_path: Path) -> None:
    text = 'id: X-1\nname: N\nseverity: low\nvulnerable_example: "a = 1  # ```` quoted"\n'
    (tmp_path / "meta.yaml").write_text(text)
    metadata = read_metadata(tmp_path)
    assert metadata is not None
    assert "`````python\na = 1  # ```` quoted\n`````\n" in rule_page(metadata)


def test_a_folder_without_metadata_has_none(tmp_path: Path) -> None:
    assert read_metadata(tmp_path) is None


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("id: X-1\nname: N\n", "severity: Field required"),
        ("id: X-1\nname: N\nseverity: huge\n", "severity: Input should be"),
        ("id: X-1\nname: N\nseverity: low\ncolour: red\n", "colour: Extra inputs"),
        ("id: X-1\nname: N\nseverity: low\nfaq: [{question: Q}]\n", "faq.0.answer: Field required"),
        ("", "document: Input should be"),
        ("a: [", "is not valid YAML"),
        ("a: !!python/object/apply:os.getcwd []", "is not valid YAML"),
    ],
)
def test_broken_metadata_names_file_and_field(tmp_path: Path, text: str, message: str) -> None:
    (tmp_path / "meta.yaml").write_text(text)
    with pytest.raises(RuleError) as caught:
        read_metadata(tmp_path)
    assert str(tmp_path / "meta.yaml") in str(caught.value)
    assert message in str(caught.value)
    assert "\n" not in str(caught.value)


def loaded_ids(*args: object, **kwargs: object) -> list[str]:
    loaded = load_rules(*args, **kwargs)  # type: ignore[arg-type]
    return [rule.description.id for rule in loaded.rules]


def test_rulesets_and_paths_are_united_and_a_file_runs_once(root: Path) -> None:
    path = root / "python/web/PYTHON-WEB-SEC-001/rule.py"
    found = loaded_ids(["python/core", "python/PYTHON-WEB-SEC-001"], [path], root=root)
    assert sorted(found) == ["PYTHON-CORE-001a", "PYTHON-WEB-SEC-001"]


def test_an_id_runs_only_that_rule_of_its_file(root: Path) -> None:
    file = root / "python/core/PYTHON-CORE-001a/rule.py"
    second = RULE.format(id="EXTRA-1", severity="LOW").replace("a_rule", "second")
    file.write_text(file.read_text() + second)
    assert loaded_ids(["python/PYTHON-CORE-001a"], [], root=root) == ["PYTHON-CORE-001a"]
    assert loaded_ids(["python/core"], [], root=root) == ["PYTHON-CORE-001a", "EXTRA-1"]


def test_pages_and_references_reach_the_description(root: Path) -> None:
    rules = {
        r.description.id: r.description for r in load_rules(["python/web"], [], root=root).rules
    }
    documented, bare = rules["PYTHON-WEB-SEC-001"], rules["PYTHON-WEB-SEC-002"]
    assert documented.help_markdown.startswith("# PYTHON-WEB-SEC-001: Made up\n")
    assert documented.references == ("https://example.org/a",)
    assert (bare.help_markdown, bare.references) == ("", ())


def test_metadata_of_another_tool_is_read_as_far_as_it_goes(root: Path) -> None:
    (root / "python/core/PYTHON-CORE-001a/meta.yaml").write_text(
        "id: PYTHON-CORE-001a\nname: Core\nseverity: HIGH\nlanguage: python\n"
        "author: {name: Someone}\ncwe: [{id: CWE-1, url: 'https://example.org'}]\n"
        "references: [https://example.org/a]\nfaq: [{question: Why?, answer: So., order: 1}]\n"
    )
    loaded = load_rules(["python/core"], [], root=root)
    assert not loaded.warnings
    (description,) = (rule.description for rule in loaded.rules if rule.description.help_markdown)
    assert description.references == ("https://example.org/a",)
    with pytest.raises(RuleError, match="language"):
        read_metadata(root / "python/core/PYTHON-CORE-001a")


def test_broken_metadata_is_a_warning_and_the_rule_still_runs(root: Path) -> None:
    (root / "python/core/PYTHON-CORE-001a/meta.yaml").write_text("nonsense: 1\n")
    loaded = load_rules(["python/core"], [], root=root)
    assert [rule.description.id for rule in loaded.rules] == ["PYTHON-CORE-001a"]
    assert any(warning.startswith("rule page ignored: ") for warning in loaded.warnings)


def test_excluded_rules_are_left_out_and_idle_exclusions_named(root: Path) -> None:
    loaded = load_rules(["python/all"], [], ["PYTHON-WEB-*", "NOPE-1"], root=root)
    assert [rule.description.id for rule in loaded.rules] == ["PYTHON-CORE-001a"]
    assert "excluded rule 'NOPE-1' matches no loaded rule" in loaded.warnings


def test_excluding_everything_is_an_error(root: Path) -> None:
    with pytest.raises(RuleError, match=r"^no rules loaded: all 2 are excluded$"):
        load_rules(["python/web"], [], ["*"], root=root)


def test_a_missing_path_is_an_error(root: Path, tmp_path: Path) -> None:
    with pytest.raises(RuleError, match=r"^rules path not found: "):
        load_rules([], [tmp_path / "nope"], root=root)


def test_a_folder_without_rules_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "plain.py").write_text("x = 1\n")
    with pytest.raises(RuleError, match=r"^no rules loaded: no rule files found in "):
        load_rules([], [tmp_path])


def test_rules_for_other_languages_are_told(tmp_path: Path) -> None:
    file = tmp_path / "compose.py"
    file.write_text(
        "from rules.container_decorators import compose_rule\n"
        "from rules.container_matchers import service_has\n"
        "@compose_rule(id='C-1', severity='HIGH')\n"
        "def privileged():\n    return service_has(key='privileged', equals=True)\n"
    )
    with pytest.raises(RuleError, match=r"^no rules loaded: only rules for containers or Go"):
        load_rules([], [tmp_path])
    with pytest.raises(RuleError, match=r"it defines rules for containers or Go only, and no "):
        load_rules([], [file])


def test_a_broken_file_is_fatal_by_itself_and_reported_in_a_folder(tmp_path: Path) -> None:
    add_rule(tmp_path, "good/GOOD-1")
    broken = tmp_path / "broken.py"
    broken.write_text("from codepathfinder.python_decorators import python_rule\n1 / 0\n")
    with pytest.raises(RuleError, match=r"^failed to load rules: .*broken\.py"):
        load_rules([], [broken])
    loaded = load_rules([], [tmp_path])
    assert [rule.description.id for rule in loaded.rules] == ["GOOD-1"]
    assert len(loaded.failures) == 1
    assert "broken.py" in loaded.failures[0].rule
