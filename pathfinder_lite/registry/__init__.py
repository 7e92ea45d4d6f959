"""Which rules a name stands for, and what their pages say."""

from __future__ import annotations

from pathfinder_lite.registry.load import export_rules, load_rules
from pathfinder_lite.registry.metadata import RuleMetadata, read_metadata, rule_page
from pathfinder_lite.registry.rulesets import (
    RuleFolder,
    Selection,
    list_rules,
    resolve_ruleset,
    rules_root,
    select_path,
)

__all__ = [
    "RuleFolder",
    "RuleMetadata",
    "Selection",
    "export_rules",
    "list_rules",
    "load_rules",
    "read_metadata",
    "resolve_ruleset",
    "rule_page",
    "rules_root",
    "select_path",
]
