"""What the user set: command line over environment over configuration file over defaults.

The file is ``pathfinder-lite.toml`` or the table ``[tool.pathfinder-lite]`` of a
``pyproject.toml``, whichever is nearest to the project going upwards; a ``pyproject.toml``
without the table is passed over. Keys are written with hyphens. Paths in the file are relative
to the file; ``include`` and ``exclude`` are gitignore patterns relative to the project.

Variables are named ``PATHFINDER_LITE_<KEY>`` with lists separated by commas;
``PATHFINDER_MAX_WORKERS`` is understood too.
"""

from __future__ import annotations

import difflib
import os
import tomllib
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any, Literal, cast

from pydantic import BaseModel, BeforeValidator, ConfigDict, Field, ValidationError

from pathfinder_lite.errors import ConfigurationError
from pathfinder_lite.queryir.rules import SEVERITIES, Severity

ColorChoice = Literal["auto", "always", "never"]

TABLE = "pathfinder-lite"
FILE_NAME = "pathfinder-lite.toml"
ENVIRONMENT_PREFIX = "PATHFINDER_LITE_"
MAX_WORKERS = 32

# Settings that answer one question together: a layer that sets one of them replaces them all.
_GROUPS = (("rules", "ruleset"), ("output", "output_file"))


@dataclass(frozen=True, slots=True)
class ScanOptions:
    """What the pipeline needs to know about one scan.

    ``project`` is absolute. ``include`` and ``exclude`` are gitignore patterns relative to it.
    """

    project: Path
    skip_tests: bool = True
    include: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    respect_gitignore: bool = False
    workers: int = 1
    verbose: bool = False


@dataclass(frozen=True, slots=True)
class Settings:
    """Every setting with its final value.

    ``output`` holds ``FORMAT`` or ``FORMAT=PATH``. ``config_file`` is the file that was read,
    None without one. ``warnings`` are sentences for the user.
    """

    rules: tuple[Path, ...] = ()
    ruleset: tuple[str, ...] = ()
    exclude_rule: tuple[str, ...] = ()
    min_severity: Severity | None = None
    fail_on: tuple[Severity, ...] = ()
    output: tuple[str, ...] = ()
    output_file: str | None = None
    color: ColorChoice = "auto"
    quiet: bool = False
    verbose: bool = False
    strict: bool = False
    skip_tests: bool = True
    include: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    respect_gitignore: bool = False
    workers: int = 2
    config_file: Path | None = None
    warnings: tuple[str, ...] = ()

    def scan_options(self, project: Path) -> ScanOptions:
        """The part of the settings that steers the analysis of ``project``."""
        return ScanOptions(
            project=project.absolute(),
            skip_tests=self.skip_tests,
            include=self.include,
            exclude=self.exclude,
            respect_gitignore=self.respect_gitignore,
            workers=self.workers,
            verbose=self.verbose,
        )


def parse_severity(text: str) -> Severity:
    """The severity spelled in any case, blanks around it allowed.

    Raises:
        ValueError: It is none; the message is stable and lists the valid ones.
    """
    name = text.strip().lower()
    if name not in SEVERITIES:
        raise ValueError(
            f"invalid severity '{text.strip()}', must be one of: {', '.join(SEVERITIES)}"
        )
    return name


def _severities(value: object) -> object:
    """A comma-separated string or a list of strings as a list of severities."""
    if isinstance(value, str):
        value = [part for part in value.split(",") if part.strip()]
    if isinstance(value, list) and all(isinstance(part, str) for part in value):
        return [parse_severity(part) for part in value]
    return value


def _severity(value: object) -> object:
    return parse_severity(value) if isinstance(value, str) else value


class _Layer(BaseModel):
    """The settings one source gives; None where it is silent."""

    model_config = ConfigDict(
        extra="forbid", strict=True, alias_generator=lambda name: name.replace("_", "-")
    )

    rules: list[str] | None = None
    ruleset: list[str] | None = None
    exclude_rule: list[str] | None = None
    min_severity: Annotated[Severity | None, BeforeValidator(_severity)] = None
    fail_on: Annotated[list[Severity] | None, BeforeValidator(_severities)] = None
    output: list[str] | None = None
    output_file: str | None = None
    color: ColorChoice | None = None
    quiet: bool | None = None
    verbose: bool | None = None
    strict: bool | None = None
    skip_tests: bool | None = None
    include: list[str] | None = None
    exclude: list[str] | None = None
    respect_gitignore: bool | None = None
    workers: Annotated[int, Field(ge=1, le=MAX_WORKERS)] | None = None


_KEYS: dict[str, str] = {name.replace("_", "-"): name for name in _Layer.model_fields}
_LISTS = frozenset(("rules", "ruleset", "exclude-rule", "fail-on", "output", "include", "exclude"))
_SWITCHES = frozenset(("quiet", "verbose", "strict", "skip-tests", "respect-gitignore"))


def flag_layer(flags: Mapping[str, object]) -> dict[str, object]:
    """The settings given as flags, checked; keys are field names, None means not given.

    Raises:
        ConfigurationError: A value is not valid; the message names no source because the user
            has just typed it.
    """
    given = {
        name.replace("_", "-"): list(value) if isinstance(value, tuple) else value
        for name, value in flags.items()
        if value is not None and value != ()
    }
    return _validated(given, "")


def load_settings(
    project: Path, flags: Mapping[str, object], environ: Mapping[str, str]
) -> Settings:
    """Merge all sources; ``flags`` comes from :func:`flag_layer`.

    Raises:
        ConfigurationError: A source holds an unknown key or a bad value, or the file is not
            TOML.
    """
    config_file = find_config_file(project)
    layers: list[dict[str, object]] = []
    if config_file is not None:
        layers.append(_file_layer(config_file))
    environment, warnings = _environment_layer(environ)
    layers += [environment, dict(flags)]
    merged: dict[str, object] = {}
    for layer in layers:
        for group in _GROUPS:
            if any(name in layer for name in group):
                for name in group:
                    merged.pop(name, None)
        merged.update(layer)
    values = {
        name: tuple(value) if isinstance(value, list) else value for name, value in merged.items()
    }
    values["rules"] = tuple(Path(path) for path in cast("tuple[str, ...]", values.get("rules", ())))
    values.setdefault("workers", default_workers())
    # Each layer was validated field by field.
    checked = cast("dict[str, Any]", values)
    return Settings(**checked, config_file=config_file, warnings=warnings)


def find_config_file(project: Path) -> Path | None:
    """The configuration file nearest to ``project`` going upwards, None without one.

    Raises:
        ConfigurationError: A ``pyproject.toml`` on the way is not TOML, or the folder may not be
            entered.
    """
    start = project.absolute()
    for folder in (start, *start.parents):
        own, pyproject = folder / FILE_NAME, folder / "pyproject.toml"
        try:
            has_own, has_pyproject = own.is_file(), pyproject.is_file()
        except OSError as error:
            raise ConfigurationError(f"cannot read {folder}: {error.strerror}") from error
        if has_own:
            return own
        if has_pyproject and TABLE in _tool_tables(pyproject):
            return pyproject
    return None


def default_workers() -> int:
    """Three quarters of the cores this process may use, at least 2 and at most 16."""
    try:
        cores = len(os.sched_getaffinity(0))
    except AttributeError:  # not on macOS and Windows
        cores = os.cpu_count() or 1
    return min(16, max(2, cores * 3 // 4))


def _tool_tables(path: Path) -> dict[str, object]:
    tool = _read_toml(path).get("tool", {})
    return tool if isinstance(tool, dict) else {}


def _read_toml(path: Path) -> dict[str, object]:
    try:
        return tomllib.loads(path.read_text(encoding="utf-8-sig"))
    except OSError as error:
        raise ConfigurationError(f"cannot read {path}: {error.strerror}") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ConfigurationError(f"{path} is not valid TOML: {error}") from error


def _file_layer(path: Path) -> dict[str, object]:
    table: object
    if path.name == FILE_NAME:
        table, where = _read_toml(path), str(path)
    else:
        table, where = _tool_tables(path)[TABLE], f"{path} [tool.{TABLE}]"
    if not isinstance(table, dict):
        raise ConfigurationError(f"{where}: must be a table")
    layer = _validated(table, where)
    return _relative_to(path.parent, layer)


def _relative_to(folder: Path, layer: dict[str, object]) -> dict[str, object]:
    """The layer with its paths read from ``folder`` rather than from the current directory."""
    anchors: tuple[tuple[str, Callable[[str], str]], ...] = (
        ("rules", lambda text: str(folder / text)),
        ("ruleset", lambda text: str(folder / text) if text.startswith(".") else text),
        ("output", lambda text: _anchored_output(folder, text)),
    )
    anchored = dict(layer)
    for name, anchor in anchors:
        if name in anchored:
            anchored[name] = [anchor(text) for text in cast("list[str]", anchored[name])]
    if anchored.get("output_file", "-") != "-":
        anchored["output_file"] = str(folder / cast("str", anchored["output_file"]))
    return anchored


def _anchored_output(folder: Path, text: str) -> str:
    name, separator, path = text.partition("=")
    return f"{name}={folder / path}" if separator and path != "-" else text


def _environment_layer(environ: Mapping[str, str]) -> tuple[dict[str, object], tuple[str, ...]]:
    layer: dict[str, object] = {}
    warnings: list[str] = []
    if shared := environ.get("PATHFINDER_MAX_WORKERS", "").strip():
        count = _number(shared, "PATHFINDER_MAX_WORKERS")
        layer |= _validated(
            {"workers": min(count, MAX_WORKERS)}, "environment variable PATHFINDER_MAX_WORKERS"
        )
    for variable in sorted(environ):
        if not variable.startswith(ENVIRONMENT_PREFIX) or not environ[variable].strip():
            continue
        key = variable.removeprefix(ENVIRONMENT_PREFIX).lower().replace("_", "-")
        if key not in _KEYS:
            warnings.append(f"environment variable {variable} is not a setting{_nearest(key)}")
            continue
        value = _from_text(key, environ[variable].strip(), variable)
        layer |= _validated({key: value}, f"environment variable {variable}")
    return layer, tuple(warnings)


def _from_text(key: str, text: str, variable: str) -> object:
    if key in _LISTS:
        return [part.strip() for part in text.split(",") if part.strip()]
    if key in _SWITCHES:
        switch = {"1": True, "true": True, "yes": True, "on": True} | {
            "0": False,
            "false": False,
            "no": False,
            "off": False,
        }
        if text.lower() not in switch:
            raise ConfigurationError(
                f"environment variable {variable}: '{text}' is neither true nor false"
            )
        return switch[text.lower()]
    return _number(text, variable) if key == "workers" else text


def _number(text: str, variable: str) -> int:
    try:
        return int(text)
    except ValueError:
        raise ConfigurationError(
            f"environment variable {variable}: '{text}' is not a whole number"
        ) from None


def _validated(values: Mapping[str, object], where: str) -> dict[str, object]:
    """The values under their field names, or one error that names every mistake."""
    try:
        layer = _Layer.model_validate(values)
    except ValidationError as error:
        prefix = f"{where}: " if where else ""
        raise ConfigurationError(prefix + "; ".join(_mistakes(error))) from None
    return layer.model_dump(exclude_none=True)


def _mistakes(error: ValidationError) -> Iterable[str]:
    for detail in error.errors():
        key = str(detail["loc"][0])
        if detail["type"] == "extra_forbidden":
            yield f"unknown key '{key}'{_nearest(key)}"
        elif detail["type"] == "value_error":
            yield str(detail["ctx"]["error"])
        else:
            message = detail["msg"]
            yield f"'{key}': {message[:1].lower()}{message[1:]}, got {detail['input']!r}"


def _nearest(key: str) -> str:
    close = difflib.get_close_matches(key.replace("_", "-").lower(), _KEYS, n=1)
    return f"; did you mean '{close[0]}'?" if close else f"; known keys: {', '.join(sorted(_KEYS))}"
