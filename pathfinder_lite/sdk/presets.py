"""Ready-made propagation lists."""

from __future__ import annotations

from pathfinder_lite.sdk.propagation import PropagationPrimitive, propagates


class PropagationPresets:
    """Namespace of propagation lists; each call returns a fresh one."""

    @staticmethod
    def minimal() -> list[PropagationPrimitive]:
        """Assignments and arguments."""
        return [propagates.assignment(), propagates.function_args()]

    @staticmethod
    def standard() -> list[PropagationPrimitive]:
        """Everything ``propagates`` names."""
        return [
            propagates.assignment(),
            propagates.function_args(),
            propagates.function_returns(),
            propagates.string_concat(),
            propagates.string_format(),
        ]

    @staticmethod
    def comprehensive() -> list[PropagationPrimitive]:
        """Return the same as ``standard``."""
        return PropagationPresets.standard()

    @staticmethod
    def exhaustive() -> list[PropagationPrimitive]:
        """Return the same as ``standard``."""
        return PropagationPresets.standard()
