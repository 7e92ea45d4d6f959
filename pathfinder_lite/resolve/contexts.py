"""The table of contexts: frames and object versions are made here, so that equal ones are one."""

from __future__ import annotations

from dataclasses import dataclass, field

from pathfinder_lite.facts.values import NodeId
from pathfinder_lite.resolve.origins import Arguments, Event, Frame, NodeRef, ScopeRef, Version


@dataclass(slots=True)
class FrameTable:
    """Interns frames; equal contexts are one object."""

    frames: dict[tuple[object, ...], Frame] = field(default_factory=dict)
    versions: dict[tuple[Event, int], Version] = field(default_factory=dict)

    def version(self, event: Event, earlier: Version | None) -> Version:
        """The version of an object after one more event."""
        key = (event, id(earlier))
        known = self.versions.get(key)
        if known is None:
            length = 1 if earlier is None else earlier.length + 1
            known = self.versions[key] = Version(event, earlier, length)
        return known

    def frame(
        self,
        scope: ScopeRef,
        site: NodeRef | None = None,
        parent: Frame | None = None,
        static: Frame | None = None,
        arguments: Arguments | None = None,
        assumptions: tuple[tuple[NodeId, int], ...] = (),
    ) -> Frame:
        """The frame with these parts."""
        key = (scope, site, id(parent), id(static), arguments, assumptions)
        known = self.frames.get(key)
        if known is None:
            depth = 0 if parent is None else parent.depth + 1
            entries = _entries(scope, parent)
            known = Frame(scope, site, parent, static, arguments, assumptions, depth, entries)
            self.frames[key] = known
        return known

    def with_parent(self, frame: Frame, parent: Frame | None) -> Frame:
        """The same context under a caller about which more is known."""
        if frame.parent is parent:
            return frame
        return self.frame(
            frame.scope, frame.site, parent, frame.static, frame.arguments, frame.assumptions
        )

    def with_static(self, frame: Frame, owner: Frame, refined: Frame) -> Frame:
        """The same context with more known of ``owner``, one of the frames it closes over."""
        if frame is owner:
            return refined
        if frame.static is None:
            return frame
        static = self.with_static(frame.static, owner, refined)
        if static is frame.static:
            return frame
        return self.frame(
            frame.scope, frame.site, frame.parent, static, frame.arguments, frame.assumptions
        )

    def assume(self, frame: Frame, node: NodeId, choice: int) -> Frame:
        """The same context with one more choice made."""
        if frame.assumed(node) == choice:
            return frame
        assumptions = tuple(sorted((*frame.assumptions, (node, choice))))
        return self.with_assumptions(frame, assumptions)

    def with_assumptions(self, frame: Frame, assumptions: tuple[tuple[NodeId, int], ...]) -> Frame:
        """The same context with exactly these choices."""
        if assumptions == frame.assumptions:
            return frame
        return self.frame(
            frame.scope, frame.site, frame.parent, frame.static, frame.arguments, assumptions
        )


def _entries(scope: ScopeRef, parent: Frame | None) -> int:
    while parent is not None:
        if parent.scope == scope:
            return parent.entries + 1
        parent = parent.parent
    return 1


def is_running(frame: Frame, seen_from: Frame) -> bool:
    """Whether a function has not come to its end yet where something asks for its values."""
    current: Frame | None = seen_from
    while current is not None and current.scope != frame.scope:
        current = current.parent
    return current is not None


def extends(frame: Frame, ref: Frame) -> bool:
    """Whether ``frame`` is ``ref`` with more choices made.

    What is cheap to compare is compared first, all the way up; the frames of enclosing scopes have
    ways up of their own.
    """
    levels: list[tuple[Frame, Frame]] = []
    while frame is not ref:
        if frame.scope != ref.scope or frame.depth < ref.depth:
            return False
        if ref.assumptions and not set(ref.assumptions) <= set(frame.assumptions):
            return False
        levels.append((frame, ref))
        if ref.site is None and ref.parent is None:
            if ref.arguments is not None:
                return False
            break
        if ref.site != frame.site:
            return False
        if ref.parent is frame.parent:
            break
        if ref.parent is None or frame.parent is None:
            return False
        frame, ref = frame.parent, ref.parent
    return all(_encloses(frame.static, ref.static) for frame, ref in levels)


def _encloses(static: Frame | None, ref: Frame | None) -> bool:
    """The same for enclosing frames, which module bodies have none of."""
    if static is ref:
        return True
    return static is not None and ref is not None and extends(static, ref)
