from __future__ import annotations

import errno
from pathlib import Path

import pytest

from pathfinder_lite.config import (
    ScanOptions,
    Settings,
    default_workers,
    find_config_file,
    flag_layer,
    load_settings,
    parse_severity,
)
from pathfinder_lite.errors import ConfigurationError


def settings(project: Path, *, flags: dict[str, object] | None = None, **environ: str) -> Settings:
    return load_settings(project, flag_layer(flags or {}), environ)


def write(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def table(path: Path, text: str) -> Path:
    return write(path, f"[tool.pathfinder-lite]\n{text}\n")


def test_defaults_without_any_source(tmp_path: Path) -> None:
    assert settings(tmp_path) == Settings(workers=default_workers())


def test_the_default_number_of_workers_is_within_its_bounds() -> None:
    assert 2 <= default_workers() <= 16


def test_every_key_can_be_set_in_a_file(tmp_path: Path) -> None:
    table(
        tmp_path / "pyproject.toml",
        """
        rules = ["checks"]
        ruleset = ["python/all", "./bundle"]
        exclude-rule = ["A-1"]
        min-severity = "Low"
        fail-on = ["critical", "HIGH"]
        output = ["text", "sarif=out/r.sarif"]
        output-file = "report.txt"
        color = "never"
        quiet = true
        verbose = true
        strict = true
        skip-tests = false
        include = ["docs"]
        exclude = ["gen/"]
        respect-gitignore = true
        workers = 3
        """,
    )
    assert settings(tmp_path) == Settings(
        rules=(tmp_path / "checks",),
        ruleset=("python/all", str(tmp_path / "bundle")),
        exclude_rule=("A-1",),
        min_severity="low",
        fail_on=("critical", "high"),
        output=("text", f"sarif={tmp_path / 'out/r.sarif'}"),
        output_file=str(tmp_path / "report.txt"),
        color="never",
        quiet=True,
        verbose=True,
        strict=True,
        skip_tests=False,
        include=("docs",),
        exclude=("gen/",),
        respect_gitignore=True,
        workers=3,
        config_file=tmp_path / "pyproject.toml",
    )


@pytest.mark.parametrize(
    ("file", "environ", "flags", "expected"),
    [
        (None, {}, {}, True),
        ("false", {}, {}, False),
        ("false", {"PATHFINDER_LITE_SKIP_TESTS": "yes"}, {}, True),
        ("false", {"PATHFINDER_LITE_SKIP_TESTS": "yes"}, {"skip_tests": False}, False),
        ("true", {"PATHFINDER_LITE_SKIP_TESTS": ""}, {"skip_tests": None}, True),
    ],
)
def test_flags_win_over_environment_over_file_over_default(
    tmp_path: Path,
    file: str | None,
    environ: dict[str, str],
    flags: dict[str, object],
    expected: bool,
) -> None:
    if file is not None:
        table(tmp_path / "pyproject.toml", f"skip-tests = {file}")
    assert settings(tmp_path, flags=flags, **environ).skip_tests is expected


@pytest.mark.parametrize(
    ("environ", "expected"),
    [
        ({"PATHFINDER_MAX_WORKERS": "5"}, 5),
        ({"PATHFINDER_MAX_WORKERS": "99"}, 32),
        ({"PATHFINDER_MAX_WORKERS": "5", "PATHFINDER_LITE_WORKERS": "4"}, 4),
    ],
)
def test_the_number_of_workers_from_the_environment(
    tmp_path: Path, environ: dict[str, str], expected: int
) -> None:
    assert settings(tmp_path, **environ).workers == expected


def test_lists_in_the_environment_are_separated_by_commas(tmp_path: Path) -> None:
    found = settings(
        tmp_path,
        PATHFINDER_LITE_RULESET="python/lang, python/flask,",
        PATHFINDER_LITE_FAIL_ON="critical, High",
    )
    assert found.ruleset == ("python/lang", "python/flask")
    assert found.fail_on == ("critical", "high")


def test_rules_and_ruleset_of_a_lower_source_are_replaced_together(tmp_path: Path) -> None:
    table(tmp_path / "pyproject.toml", 'ruleset = ["python/all"]\noutput-file = "x"')
    found = settings(tmp_path, flags={"rules": ("mine.py",), "output": ("json",)})
    assert (found.rules, found.ruleset) == ((Path("mine.py"),), ())
    assert (found.output, found.output_file) == (("json",), None)


def test_an_unknown_variable_is_a_warning(tmp_path: Path) -> None:
    assert settings(tmp_path, PATHFINDER_LITE_SKIP_TEST="1").warnings == (
        "environment variable PATHFINDER_LITE_SKIP_TEST is not a setting; "
        "did you mean 'skip-tests'?",
    )


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("skip-test = true", "unknown key 'skip-test'; did you mean 'skip-tests'?"),
        ("skip_tests = true", "unknown key 'skip_tests'; did you mean 'skip-tests'?"),
        ("zzz = 1", "unknown key 'zzz'; known keys: color, exclude,"),
        ('skip-tests = "no"', "'skip-tests': input should be a valid boolean, got 'no'"),
        ('ruleset = "python/all"', "'ruleset': input should be a valid list, got 'python/all'"),
        ("workers = 0", "'workers': input should be greater than or equal to 1, got 0"),
        ("workers = 33", "'workers': input should be less than or equal to 32, got 33"),
        ('color = "pink"', "'color': input should be 'auto', 'always' or 'never', got 'pink'"),
        (
            'fail-on = "huge"',
            "invalid severity 'huge', must be one of: critical, high, medium, low, info",
        ),
        ('foo = 1\ncolour = "auto"', "unknown key 'colour'; did you mean 'color'?"),
    ],
)
def test_mistakes_in_a_file_name_the_file_and_the_key(
    tmp_path: Path, text: str, message: str
) -> None:
    path = table(tmp_path / "pyproject.toml", text)
    with pytest.raises(ConfigurationError) as caught:
        settings(tmp_path)
    assert str(caught.value).startswith(f"{path} [tool.pathfinder-lite]: ")
    assert message in str(caught.value)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    ("environ", "message"),
    [
        (
            {"PATHFINDER_LITE_STRICT": "maybe"},
            "environment variable PATHFINDER_LITE_STRICT: 'maybe' is neither true nor false",
        ),
        (
            {"PATHFINDER_MAX_WORKERS": "many"},
            "environment variable PATHFINDER_MAX_WORKERS: 'many' is not a whole number",
        ),
        (
            {"PATHFINDER_LITE_MIN_SEVERITY": "bad"},
            "environment variable PATHFINDER_LITE_MIN_SEVERITY: invalid severity 'bad', "
            "must be one of: critical, high, medium, low, info",
        ),
    ],
)
def test_mistakes_in_the_environment_name_the_variable(
    tmp_path: Path, environ: dict[str, str], message: str
) -> None:
    with pytest.raises(ConfigurationError) as caught:
        settings(tmp_path, **environ)
    assert str(caught.value) == message


def test_a_mistake_in_a_flag_names_no_source() -> None:
    with pytest.raises(ConfigurationError, match=r"^invalid severity 'x', must be one of: "):
        flag_layer({"fail_on": "critical,x"})


def test_a_broken_file_is_named(tmp_path: Path) -> None:
    path = write(tmp_path / "pathfinder-lite.toml", "a = = 1")
    with pytest.raises(ConfigurationError) as caught:
        settings(tmp_path)
    assert str(caught.value).startswith(f"{path} is not valid TOML: ")


def test_the_table_must_be_a_table(tmp_path: Path) -> None:
    write(tmp_path / "pyproject.toml", "[tool]\npathfinder-lite = 1\n")
    with pytest.raises(ConfigurationError, match="must be a table"):
        settings(tmp_path)


def test_the_nearest_file_upwards_is_used(tmp_path: Path) -> None:
    outer = table(tmp_path / "pyproject.toml", "workers = 3")
    write(tmp_path / "a" / "pyproject.toml", "[project]\nname = 'a'\n")
    inner = write(tmp_path / "a" / "b" / "pathfinder-lite.toml", "workers = 4\n")
    (tmp_path / "a" / "b" / "c").mkdir()
    assert find_config_file(tmp_path / "a") == outer
    assert find_config_file(tmp_path / "a" / "b" / "c") == inner
    assert settings(tmp_path / "a" / "b" / "c").workers == 4


def test_the_own_file_wins_in_the_same_folder(tmp_path: Path) -> None:
    table(tmp_path / "pyproject.toml", "workers = 3")
    own = write(tmp_path / "pathfinder-lite.toml", "workers = 4\n")
    assert find_config_file(tmp_path) == own


def test_a_file_with_a_byte_order_mark_is_read(tmp_path: Path) -> None:
    path = tmp_path / "pathfinder-lite.toml"
    path.write_bytes(b"\xef\xbb\xbfworkers = 7\r\n")
    assert settings(tmp_path).workers == 7


def test_scan_options_carry_what_the_analysis_needs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    chosen = Settings(skip_tests=False, include=("docs",), exclude=("x",), workers=4, verbose=True)
    assert chosen.scan_options(Path("sub")) == ScanOptions(
        project=tmp_path / "sub",
        skip_tests=False,
        include=("docs",),
        exclude=("x",),
        respect_gitignore=False,
        workers=4,
        verbose=True,
    )


@pytest.mark.parametrize("text", ["HIGH", " high ", "High"])
def test_severities_are_read_in_any_case(text: str) -> None:
    assert parse_severity(text) == "high"


def test_a_folder_that_may_not_be_entered(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_path: Path) -> bool:
        raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setattr(Path, "is_file", refuse)
    with pytest.raises(ConfigurationError, match=f"^cannot read {tmp_path}: Permission denied$"):
        find_config_file(tmp_path)
