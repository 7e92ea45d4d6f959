from __future__ import annotations

from pathlib import Path

import pytest

from pathfinder_lite.rulecheck import RuleVerdict, check_rules

RULE = """
from codepathfinder import calls
from codepathfinder.python_decorators import python_rule

@python_rule(id="TINY-001", name="Tiny", severity="HIGH", message="Do not.")
def tiny():
    return calls("dangerous.call")
"""
IMPORT = "import dangerous\n"
GOOD = {"negative/fine.py": IMPORT + "dangerous.other()\n"}
BAD = {"positive/bad.py": IMPORT + "dangerous.call()  # expect\n"}


def check(
    folder: Path, samples: dict[str, str], *, rule: str = RULE, meta: str = ""
) -> RuleVerdict:
    home = folder / "TINY-001"
    home.mkdir()
    (home / "rule.py").write_text(rule)
    if meta:
        (home / "meta.yaml").write_text(meta)
    for name, text in samples.items():
        path = home / "tests" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    (verdict,) = check_rules((home / "rule.py",))
    return verdict


@pytest.mark.parametrize(
    "positive",
    [
        {"positive/marked.py": IMPORT + "dangerous.call()  # expect\n"},
        {"positive/unmarked.py": IMPORT + "dangerous.call()\n"},
        {"positive/spread.py": IMPORT + "dangerous.call(\n    1,  # expect\n)\n"},
        {"positive/test_named.py": IMPORT + "dangerous.call()  # expect\n"},
        {
            "positive/app/tests/conftest.py": IMPORT + "dangerous.call()  # expect\n",
            "positive/app/other.py": "x = 1\n",
        },
        {"positive/string.py": IMPORT + "text = '# expect'\ndangerous.call()  # expect\n"},
    ],
    ids=lambda samples: next(iter(samples)),
)
def test_a_rule_that_keeps_its_promises_passes(tmp_path: Path, positive: dict[str, str]) -> None:
    assert check(tmp_path, GOOD | positive) == RuleVerdict("TINY-001", 1, 1)


@pytest.mark.parametrize(
    ("samples", "problem"),
    [
        (
            {**GOOD, "positive/a.py": IMPORT + "dangerous.other()  # expect\n"},
            "tests/positive/a.py: no finding at a.py:2",
        ),
        ({**GOOD, "positive/a.py": "x = 1\n"}, "tests/positive/a.py: no finding"),
        (
            {**BAD, "negative/a.py": IMPORT + "dangerous.call()\n"},
            "tests/negative/a.py: unwanted finding at a.py:2: ",
        ),
        (
            {**BAD, "negative/app/b.py": IMPORT + "dangerous.call()\n"},
            "tests/negative/app: unwanted finding at b.py:2: ",
        ),
        ({**BAD, "negative/a.py": "def broken(:\n"}, "tests/negative/a.py: a.py:1 not analysed: "),
        (GOOD, "tests/positive holds no sample"),
        (BAD, "tests/negative holds no sample"),
    ],
)
def test_a_broken_promise_is_named(tmp_path: Path, samples: dict[str, str], problem: str) -> None:
    verdict = check(tmp_path, samples)
    assert not verdict.passed
    assert len(verdict.problems) == 1
    assert verdict.problems[0].startswith(problem)


def test_findings_without_a_mark_are_named_but_pass(tmp_path: Path) -> None:
    text = IMPORT + "dangerous.call()  # expect\ndangerous.call()\n"
    verdict = check(tmp_path, {**GOOD, "positive/a.py": text})
    assert verdict.passed
    assert verdict.unmarked == ("a.py:3",)


def test_samples_do_not_see_each_other(tmp_path: Path) -> None:
    samples = {
        **BAD,
        "positive/dangerous.py": IMPORT + "dangerous.call()  # expect\n",
        "negative/fine.py": IMPORT + "dangerous.other()\n",
    }
    assert check(tmp_path, samples).positives == 2


@pytest.mark.parametrize(
    ("meta", "problem"),
    [
        (
            "id: TINY-001\nname: T\nseverity: low\n",
            "meta.yaml: severity low differs from high in rule.py",
        ),
        (
            "id: TINY-002\nname: T\nseverity: high\n",
            "meta.yaml: id TINY-002 is not a rule of this folder",
        ),
    ],
)
def test_metadata_must_agree_with_the_rule(tmp_path: Path, meta: str, problem: str) -> None:
    assert check(tmp_path, GOOD | BAD, meta=meta).problems == (problem,)


def test_a_rule_file_that_does_not_load_fails(tmp_path: Path) -> None:
    broken = "from codepathfinder.python_decorators import python_rule\n1 / 0\n"
    verdict = check(tmp_path, GOOD | BAD, rule=broken)
    assert not verdict.passed
    assert "rule.py" in verdict.problems[0]
