"""The entry point: finds the command, and turns whatever happens into an exit code.

Commands are imported when they are called, so that ``--help`` and ``version`` start fast.
"""

from __future__ import annotations

import importlib
import os
import sys
import traceback
from collections.abc import Sequence

import click
from click.shell_completion import shell_complete

from pathfinder_lite import __version__
from pathfinder_lite.cli.command import HelpOnStdout, global_flags
from pathfinder_lite.cli.streams import emit, prepare_streams, tell
from pathfinder_lite.errors import PathfinderError

EXIT_FAILURE = 2
EXIT_INTERRUPTED = 130

# The variable with which shells ask for completions, as click names it.
_COMPLETION = "_PATHFINDER_COMPLETE"

_COMMANDS = {
    "scan": "Scan a project and report findings.",
    "rules": "List, show, test and compile rules.",
    "graph": "Show who calls whom.",
    "resolution-report": "Say how many calls are resolved, and which are not.",
    "values": "Show what the engine knows at a line, and how.",
    "version": "Print the version.",
}


class _LazyGroup(HelpOnStdout, click.Group):
    """A group that knows its commands by name and summary and imports one when it is called."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        return list(_COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        if cmd_name not in _COMMANDS:
            return None
        name = cmd_name.replace("-", "_")
        module = importlib.import_module(f"pathfinder_lite.cli.{name}")
        command = module.command
        return command if isinstance(command, click.Command) else None

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        with formatter.section("Commands"):
            formatter.write_dl(list(_COMMANDS.items()))


def _print_version(ctx: click.Context, _option: click.Parameter, given: bool) -> None:
    if given and not ctx.resilient_parsing:
        emit(f"pathfinder-lite {__version__}\n")
        ctx.exit()


@click.group(
    cls=_LazyGroup,
    name="pathfinder",
    context_settings={"help_option_names": ["-h", "--help"]},
    invoke_without_command=True,
)
@click.option(
    "--version",
    is_flag=True,
    is_eager=True,
    expose_value=False,
    callback=_print_version,
    help="Print the version and exit.",
)
@global_flags
@click.pass_context
def pathfinder(ctx: click.Context) -> None:
    """Find security weaknesses in Python projects by following values across files."""
    if ctx.invoked_subcommand is None:
        emit(ctx.get_help() + "\n")


def main(arguments: Sequence[str]) -> int:
    """Run one command line, without the program's name, and give its exit code.

    0: done. 1: findings of a severity in ``--fail-on``. 2: a mistake or a failure.
    130: interrupted.
    """
    prepare_streams()
    if instruction := os.environ.get(_COMPLETION):
        return shell_complete(pathfinder, {}, "pathfinder", _COMPLETION, instruction)
    try:
        # Not ``pathfinder.main``: it ends the process when any pipe breaks.
        with pathfinder.make_context("pathfinder", list(arguments)) as context:
            outcome = pathfinder.invoke(context)
    except click.exceptions.Exit as leaving:
        return leaving.exit_code
    except click.UsageError as error:
        if error.ctx is not None:
            print(error.ctx.get_usage(), file=sys.stderr)
        tell("error", error.format_message())
        return EXIT_FAILURE
    except click.ClickException as error:
        tell("error", error.format_message())
        return EXIT_FAILURE
    except PathfinderError as error:
        tell("error", str(error))
        return EXIT_FAILURE
    except (click.Abort, KeyboardInterrupt):
        tell("error", "interrupted")
        return EXIT_INTERRUPTED
    except Exception as error:  # noqa: BLE001  # the outermost border: the user gets a line, not a traceback
        return _report_crash(error, arguments)
    return outcome if isinstance(outcome, int) else 0


def _report_crash(error: Exception, arguments: Sequence[str]) -> int:
    hint = "this is a bug in pathfinder-lite"
    if "--debug" in arguments:
        traceback.print_exception(error)
    else:
        hint += "; add --debug for the traceback"
    tell("error", f"internal error: {type(error).__name__}: {error} ({hint})")
    return EXIT_FAILURE


def entry_point() -> None:
    """The console script."""
    sys.exit(main(sys.argv[1:]))
