"""What one can type at the console."""

from __future__ import annotations

from collections.abc import Callable

from gateways.vehicles import Positions

Command = Callable[[Positions, list[str]], str]


def count(positions: Positions, words: list[str]) -> str:
    """Number of vehicles."""
    return str(len(positions.by_vehicle))


def forget(positions: Positions, words: list[str]) -> str:
    """Remove vehicles by plate."""
    removed = [plate for plate in words if positions.by_vehicle.pop(plate, None) is not None]
    return f"removed {len(removed)}"


def helped(positions: Positions, words: list[str]) -> str:
    """List the commands."""
    return "; ".join(f"{name}: {command.__doc__}" for name, command in sorted(COMMANDS.items()))


COMMANDS: dict[str, Command] = {"count": count, "forget": forget, "help": helped}


def execute(positions: Positions, line: str) -> str:
    """The answer to one typed line."""
    name, *words = line.split() or ["help"]
    command = COMMANDS.get(name)
    return f"no command {name!r}, try help" if command is None else command(positions, words)
