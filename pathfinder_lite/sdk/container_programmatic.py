"""Container checks written as functions, and the views such functions are given."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any


@dataclass
class ProgrammaticMatcher:
    """A check by a function; the IR says only that there is one."""

    check_function: Callable[..., Any]
    description: str = ""

    def to_dict(self) -> dict[str, Any]:
        """Return the matcher as JSON, without the function."""
        return {
            "type": "programmatic",
            "has_callable": True,
            "description": self.description,
        }


def custom_check(check: Callable[..., Any], description: str = "") -> ProgrammaticMatcher:
    """Match what a function accepts."""
    return ProgrammaticMatcher(check, description)


class DockerfileAccess:
    """A view of a Dockerfile.

    ``dockerfile_graph`` is the sequence of its instructions, each a mapping with ``instruction``
    (upper case), ``value`` and, for FROM, ``alias``.
    """

    def __init__(self, dockerfile_graph: Sequence[Mapping[str, Any]]) -> None:
        self.dockerfile_graph = dockerfile_graph

    def get_instructions(self, instruction_type: str) -> list[Mapping[str, Any]]:
        """Return the instructions of a type, in order."""
        wanted = instruction_type.upper()
        return [entry for entry in self.dockerfile_graph if entry["instruction"] == wanted]

    def has_instruction(self, instruction_type: str) -> bool:
        """Whether there is an instruction of a type."""
        return bool(self.get_instructions(instruction_type))

    def get_final_user(self) -> str | None:
        """Return the user of the last USER instruction; None without one."""
        users = self.get_instructions("USER")
        return str(users[-1]["value"]) if users else None

    def is_running_as_root(self) -> bool:
        """Whether the container runs as root, by name, by number or by default."""
        user = self.get_final_user()
        return user is None or user.partition(":")[0] in ("root", "0")

    def get_stages(self) -> list[Mapping[str, Any]]:
        """Return the FROM instructions, in order."""
        return self.get_instructions("FROM")

    def is_multi_stage(self) -> bool:
        """Whether there is more than one build stage."""
        return len(self.get_stages()) > 1

    def get_stage_by_alias(self, alias: str) -> Mapping[str, Any] | None:
        """Return the FROM instruction with an alias; None without one."""
        return next((stage for stage in self.get_stages() if stage.get("alias") == alias), None)

    def get_final_stage(self) -> Mapping[str, Any] | None:
        """Return the last FROM instruction; None without one."""
        stages = self.get_stages()
        return stages[-1] if stages else None


class ComposeAccess:
    """A view of a compose file; ``compose_graph`` maps service names to their keys."""

    def __init__(self, compose_graph: Mapping[str, Mapping[str, Any]]) -> None:
        self.compose_graph = compose_graph

    def get_services(self) -> list[str]:
        """Return the names of the services, in order."""
        return list(self.compose_graph)

    def service_has(self, service_name: str, key: str, value: Any) -> bool:
        """Whether a service's key has, or as a list contains, a value."""
        found = self.service_get(service_name, key)
        return bool(found == value or (isinstance(found, list) and value in found))

    def service_get(self, service_name: str, key: str) -> Any:
        """Return the value of a service's key; None without one."""
        return self.compose_graph.get(service_name, {}).get(key)

    def get_privileged_services(self) -> list[str]:
        """Return the services that run privileged."""
        return [name for name in self.compose_graph if self.service_has(name, "privileged", True)]

    def services_with_docker_socket(self) -> list[str]:
        """Return the services that mount the Docker socket."""
        return [
            name
            for name in self.compose_graph
            if any("docker.sock" in str(v) for v in self.service_get(name, "volumes") or ())
        ]

    def services_with_host_network(self) -> list[str]:
        """Return the services on the host's network."""
        return [
            name for name in self.compose_graph if self.service_has(name, "network_mode", "host")
        ]
