"""What can go wrong for a user.

PathfinderError             base: catch it where one line is printed and the exit code chosen
├── ConfigurationError      a setting or flag that cannot be honoured
├── ProjectError            the project path cannot be scanned at all
├── RuleError               a rule file or its IR is not valid
│   └── UnknownRuleError    a ruleset names nothing that exists
├── TableError              a library model table breaks its schema
└── OutputError             a report cannot be written

What goes wrong inside one analysed file is a ``Diagnostic``, a value, never an exception.
"""


class PathfinderError(Exception):
    """A user's mistake, worded as one line that says what, where and how to mend it."""


class ConfigurationError(PathfinderError):
    """A setting or a command-line flag cannot be honoured."""


class ProjectError(PathfinderError):
    """The project path does not exist, cannot be read or holds no Python."""


class RuleError(PathfinderError):
    """A rule file does not load, or its IR breaks the specification."""


class UnknownRuleError(RuleError):
    """A ruleset names no bundle and no rule."""


class TableError(PathfinderError):
    """A library model table breaks its schema."""


class OutputError(PathfinderError):
    """A report cannot be written where it was asked for."""
