"""Which rule files a name stands for.

Rules ship in ``pathfinder_lite/bundled_rules``; a checkout keeps them in ``rules/`` beside the
package. Both hold ``<category>/<bundle>/<RULE-ID>/`` with ``rule.py`` and ``meta.yaml``. Names
are resolved by folder names alone: no rule file runs before it is known to be wanted.

A ruleset is ``CATEGORY/NAME`` where NAME is ``all``, a bundle, a rule id or a glob of rule ids,
or else the path of a local folder that holds rules.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Sequence
from dataclasses import dataclass
from fnmatch import fnmatchcase
from pathlib import Path

import pathfinder_lite
from pathfinder_lite.errors import RuleError, UnknownRuleError
from pathfinder_lite.sdk.discovery import find_rule_files

RULE_FILE = "rule.py"

_RULE_ID = re.compile(r"[A-Z]+(-[A-Z]+)*-\d+[a-z]?")
# A drive letter, a leading dot, slash or tilde, or any backslash: a path on some system.
_LOCAL_PATH = re.compile(r"[A-Za-z]:|[./~]|.*\\")


@dataclass(frozen=True, slots=True)
class RuleFolder:
    """One rule of the catalogue; ``path`` is its folder, whose name is ``id``."""

    category: str
    bundle: str
    id: str
    path: Path

    @property
    def rule_file(self) -> Path:
        """The file that defines the rule."""
        return self.path / RULE_FILE


@dataclass(frozen=True, slots=True)
class Selection:
    """A rule file to run; ``ids`` are the rules wanted from it, None means all."""

    path: Path
    ids: frozenset[str] | None = None


def rules_root() -> Path:
    """The folder of the rules that come with this installation.

    Raises:
        RuleError: Neither the installed nor the checkout's folder exists.
    """
    package = Path(pathfinder_lite.__file__).parent
    for folder in (package / "bundled_rules", package.parent / "rules"):
        if folder.is_dir():
            return folder
    raise RuleError(f"bundled rules are missing beside {package}; reinstall pathfinder-lite")


def list_rules(root: Path) -> tuple[RuleFolder, ...]:
    """Every rule below ``root``, sorted by category, bundle and id."""
    return tuple(
        RuleFolder(path.parts[-4], path.parts[-3], path.parts[-2], path.parent)
        for path in sorted(root.glob(f"*/*/*/{RULE_FILE}"))
    )


def resolve_ruleset(spec: str, root: Path) -> tuple[Selection, ...]:
    """The rule files a ruleset names, sorted.

    Raises:
        UnknownRuleError: It names nothing; the message lists the nearest names.
    """
    text = spec.strip()
    rules = list_rules(root)
    category, _, name = text.partition("/")
    local = Path(text).expanduser()
    if not _LOCAL_PATH.match(text) and text.count("/") == 1:
        if any(rule.category == category for rule in rules):
            return _in_category([rule for rule in rules if rule.category == category], name, spec)
        if not local.is_dir():
            raise UnknownRuleError(_no_category(spec, category, rules))
    if text and local.is_dir():
        return tuple(Selection(path) for path in find_rule_files(local))
    if _LOCAL_PATH.match(text):
        raise UnknownRuleError(f"ruleset folder not found: {spec}")
    hint = next((f"; did you mean '{r.category}/{text}'?" for r in rules if text in _names(r)), "")
    raise UnknownRuleError(f"invalid ruleset spec: {spec} (expected format: category/bundle){hint}")


def select_path(path: Path) -> tuple[Selection, ...]:
    """The rule file at ``path`` or all below it, sorted.

    Raises:
        RuleError: Nothing is there.
    """
    if path.is_file():
        return (Selection(path),)
    if not path.is_dir():
        raise RuleError(f"rules path not found: {path}")
    return tuple(Selection(file) for file in find_rule_files(path))


def _names(rule: RuleFolder) -> tuple[str, str]:
    return rule.bundle, rule.id


def _in_category(rules: Sequence[RuleFolder], name: str, spec: str) -> tuple[Selection, ...]:
    """The rules of one category that ``name`` stands for."""
    if name == "all":
        return tuple(Selection(rule.rule_file) for rule in rules)
    if any(character in name for character in "*?["):
        found = [rule for rule in rules if fnmatchcase(rule.id, name)]
        by_id = True
    else:
        by_id = _RULE_ID.fullmatch(name) is not None
        found = [rule for rule in rules if name == (rule.id if by_id else rule.bundle)]
    if not found:
        known = sorted({known for rule in rules for known in _names(rule)} | {"all"})
        raise UnknownRuleError(f"ruleset not found: {spec}; {_suggest(name, known, rules)}")
    return tuple(
        Selection(rule.rule_file, frozenset((rule.id,)) if by_id else None) for rule in found
    )


def _suggest(name: str, known: Sequence[str], rules: Sequence[RuleFolder]) -> str:
    category = rules[0].category
    close = difflib.get_close_matches(name, known) or difflib.get_close_matches(name.upper(), known)
    if close:
        return "nearest: " + ", ".join(f"{category}/{match}" for match in close)
    bundles = sorted({rule.bundle for rule in rules})
    return "known: " + ", ".join(f"{category}/{bundle}" for bundle in (*bundles, "all"))


def _no_category(spec: str, category: str, rules: Sequence[RuleFolder]) -> str:
    known = sorted({rule.category for rule in rules})
    close = difflib.get_close_matches(category, known, n=1)
    hint = f"did you mean '{close[0]}'?" if close else f"known: {', '.join(known) or 'none'}"
    return f"ruleset not found: {spec}; unknown category '{category}', {hint}"
