"""How every command reads its flags."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

import click

from pathfinder_lite.cli.streams import emit

_TRUE = frozenset(("1", "t", "T", "true", "TRUE", "True"))
_FALSE = frozenset(("0", "f", "F", "false", "FALSE", "False"))

Decorated = TypeVar("Decorated", bound=Callable[..., object])


class HelpOnStdout(click.Command):
    """A command whose help is written like everything else, to a reader that may have left."""

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        """The usual option with our own way of printing."""
        option = super().get_help_option(ctx)
        if option is not None:
            option.callback = _print_help
        return option


def _print_help(ctx: click.Context, _option: click.Parameter, given: bool) -> None:
    if given and not ctx.resilient_parsing:
        emit(ctx.get_help() + "\n")
        ctx.exit()


class FlagValues(HelpOnStdout):
    """A command whose switches may also be written ``--switch=true`` and ``--switch=false``.

    Pipelines made for the Go command line of Code Pathfinder spell them so.
    """

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Rewrite switches that carry a value, then parse as usual."""
        switches = {
            name: parameter
            for parameter in self.get_params(ctx)
            if isinstance(parameter, click.Option) and parameter.is_flag
            for name in parameter.opts
        }
        plain: list[str] = []
        for position, argument in enumerate(args):
            if argument == "--":
                plain += args[position:]
                break
            name, equals, value = argument.partition("=")
            if equals and name in switches:
                plain += self._spelled(ctx, switches[name], name, value)
            else:
                plain.append(argument)
        return super().parse_args(ctx, plain)

    @staticmethod
    def _spelled(ctx: click.Context, option: click.Option, name: str, value: str) -> list[str]:
        if value in _TRUE:
            return [name]
        if value not in _FALSE:
            raise click.BadParameter(f"'{value}' is neither true nor false", ctx=ctx, param=option)
        # Without an opposite the switch is off unless given.
        return option.secondary_opts[:1]


def global_flags(function: Decorated) -> Decorated:
    """Add the flags every command takes, before or after its name.

    Those about the network do nothing because there is none. ``--verbose`` and ``--debug`` are
    read with :func:`is_verbose` and :func:`is_debug`.
    """
    for name, text in (
        ("--no-banner", "Accepted for compatibility; there is no banner."),
        ("--no-update-check", "Accepted for compatibility; nothing is ever looked up."),
        ("--disable-metrics", "Accepted for compatibility; nothing is ever collected."),
    ):
        function = click.option(name, is_flag=True, expose_value=False, help=text)(function)
    for names, text in (
        (("--debug",), "As --verbose, time-stamped; tracebacks for internal errors."),
        (("-v", "--verbose"), "Statistics and progress on standard error."),
    ):
        function = click.option(
            *names, is_flag=True, expose_value=False, callback=_remember, help=text
        )(function)
    return function


def _remember(ctx: click.Context, option: click.Parameter, given: bool) -> None:
    if given:
        ctx.meta[f"{__name__}.{option.name}"] = True


def is_verbose() -> bool:
    """Whether the running command was given ``--verbose`` or ``--debug``, on either side."""
    return is_debug() or bool(click.get_current_context().meta.get(f"{__name__}.verbose"))


def is_debug() -> bool:
    """Whether the running command was given ``--debug``."""
    return bool(click.get_current_context().meta.get(f"{__name__}.debug"))


def usage_error(message: str) -> click.UsageError:
    """A mistake in what was typed: the entry point prints the usage line with it."""
    return click.UsageError(message, ctx=click.get_current_context(silent=True))
