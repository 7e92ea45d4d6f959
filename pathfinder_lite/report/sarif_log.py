"""The part of the SARIF 2.1.0 object model that we write (OASIS standard, section 3).

Field names are the standard's in snake case. What is absent by default is left out of the file;
fields without a default are written even when empty, since readers insist on them.
"""

from __future__ import annotations

from typing import Any, Literal

import msgspec

Level = Literal["none", "note", "warning", "error"]
Importance = Literal["important", "essential", "unimportant"]


class Node(msgspec.Struct, frozen=True, rename="camel", omit_defaults=True, kw_only=True):
    """Any object of a log file."""


class Message(Node, frozen=True, kw_only=True):
    """Plain text that may hold links to related locations, and the same in Markdown."""

    text: str
    markdown: str = ""


class ArtifactContent(Node, frozen=True, kw_only=True):
    """A piece of a file."""

    text: str


class ArtifactLocation(Node, frozen=True, kw_only=True):
    """A file by its percent-encoded URI, relative to a base when that is named."""

    uri: str = ""
    uri_base_id: str = ""
    description: Message | None = None


class Region(Node, frozen=True, kw_only=True):
    """A range of text: lines and columns count from 1, ``end_column`` is exclusive."""

    start_line: int
    start_column: int | None = None
    end_line: int | None = None
    end_column: int | None = None
    snippet: ArtifactContent | None = None


class PhysicalLocation(Node, frozen=True, kw_only=True):
    """A region of a file, or the whole of it; ``context_region`` is truly larger."""

    artifact_location: ArtifactLocation
    region: Region | None = None
    context_region: Region | None = None


class LogicalLocation(Node, frozen=True, kw_only=True):
    """A function or class by its qualified name inside the module."""

    fully_qualified_name: str
    kind: str


class Location(Node, frozen=True, kw_only=True):
    """A place, with an ``id`` when a message links to it."""

    id: int | None = None
    physical_location: PhysicalLocation
    logical_locations: tuple[LogicalLocation, ...] = ()
    message: Message | None = None


class ThreadFlowLocation(Node, frozen=True, kw_only=True):
    """One step of a flow; ``execution_order`` counts from 1, ``nesting_level`` from 0."""

    location: Location
    kinds: tuple[str, ...]
    nesting_level: int
    execution_order: int
    importance: Importance


class ThreadFlow(Node, frozen=True, kw_only=True):
    """Steps in the order they happen."""

    locations: tuple[ThreadFlowLocation, ...]


class CodeFlow(Node, frozen=True, kw_only=True):
    """One way a value takes through the program."""

    message: Message
    thread_flows: tuple[ThreadFlow, ...]


class Result(Node, frozen=True, kw_only=True):
    """One finding."""

    rule_id: str
    rule_index: int
    kind: Literal["fail"]
    level: Level
    message: Message
    locations: tuple[Location, ...]
    partial_fingerprints: dict[str, str]
    code_flows: tuple[CodeFlow, ...] = ()
    related_locations: tuple[Location, ...] = ()
    rank: float
    properties: dict[str, Any]


class Configuration(Node, frozen=True, kw_only=True):
    """How a rule or notification reports unless told otherwise."""

    level: Level


class ReportingDescriptor(Node, frozen=True, kw_only=True):
    """A rule, or a kind of notification."""

    id: str
    name: str = ""
    short_description: Message
    full_description: Message | None = None
    help: Message | None = None
    help_uri: str = ""
    default_configuration: Configuration
    properties: dict[str, Any] = {}


class ToolComponent(Node, frozen=True, kw_only=True):
    """The analyser and all it can report."""

    name: str
    version: str = ""
    semantic_version: str = ""
    information_uri: str
    rules: tuple[ReportingDescriptor, ...]
    notifications: tuple[ReportingDescriptor, ...] = ()


class Tool(Node, frozen=True, kw_only=True):
    """The analyser; we have no extensions."""

    driver: ToolComponent


class DescriptorReference(Node, frozen=True, kw_only=True):
    """A rule or kind of notification by id and by its index in the driver's array."""

    id: str
    index: int | None = None


class Notification(Node, frozen=True, kw_only=True):
    """Something about the run itself rather than about the scanned code."""

    descriptor: DescriptorReference
    associated_rule: DescriptorReference | None = None
    level: Level
    message: Message
    locations: tuple[Location, ...] = ()


class Invocation(Node, frozen=True, kw_only=True):
    """One execution of the analyser; times are RFC 3339 in UTC."""

    execution_successful: bool
    start_time_utc: str = ""
    end_time_utc: str = ""
    tool_execution_notifications: tuple[Notification, ...]


class Run(Node, frozen=True, kw_only=True):
    """All results of one execution."""

    tool: Tool
    invocations: tuple[Invocation, ...]
    original_uri_base_ids: dict[str, ArtifactLocation]
    column_kind: Literal["unicodeCodePoints"]
    results: tuple[Result, ...]
    properties: dict[str, Any] = {}


class SarifLog(Node, frozen=True, kw_only=True):
    """A whole file."""

    schema_uri: str = msgspec.field(name="$schema")
    version: Literal["2.1.0"]
    runs: tuple[Run, ...]
