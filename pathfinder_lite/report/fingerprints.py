"""What stays the same about a finding while the file around it changes.

Two fingerprints, because they answer two questions. GitHub code scanning joins alerts of
successive uploads by a hash of the line's text and the text that follows it; it recomputes that
hash and complains when ours differs, so it is followed to the unit. Our own baseline must
survive edits below a finding, so it hashes what the finding is about instead.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Mapping, Sequence

from pathfinder_lite.findings import Finding
from pathfinder_lite.report.snippets import source_lines, text_at

WINDOW = 100
MULTIPLIER = 37
END_MARK = 65535
MASK = 2**64 - 1

_SPACE, _TAB, _LF, _CR = (ord(character) for character in " \t\n\r")


def line_hashes(text: str) -> tuple[str, ...]:
    """GitHub's ``primaryLocationLineHash`` of every line of a file, first line first.

    A hash covers the 100 UTF-16 code units from the start of its line on, spaces and tabs not
    counted, every line end counted as one LF. After a final line end, or in an empty file, the
    end mark makes a line of its own. The number after the colon counts equal hashes so far.
    """
    units, starts = _kept_units(text)
    prefixes = [0]
    for unit in units:
        prefixes.append((prefixes[-1] * MULTIPLIER + unit) & MASK)
    shift = pow(MULTIPLIER, WINDOW, 2**64)
    seen: Counter[int] = Counter()
    hashes = []
    for start in starts:
        value = (prefixes[start + WINDOW] - prefixes[start] * shift) & MASK
        seen[value] += 1
        hashes.append(f"{value:x}:{seen[value]}")
    return tuple(hashes)


def _kept_units(text: str) -> tuple[list[int], list[int]]:
    """The code units that count, padded for the last window, and where each line starts in them."""
    encoded = text.encode("utf-16-le", "surrogatepass")
    units: list[int] = []
    starts: list[int] = []
    at_line_start = True
    after_cr = False
    for unit in (*memoryview(encoded).cast("H"), END_MARK):
        # A blank between CR and LF makes two line ends of them, as it does at GitHub.
        dropped = unit in (_SPACE, _TAB) or (after_cr and unit == _LF)
        after_cr = unit == _CR
        if dropped:
            continue
        if at_line_start:
            starts.append(len(units))
        units.append(_LF if unit == _CR else unit)
        at_line_start = units[-1] == _LF
    return units + [0] * WINDOW, starts


def primary_line_hashes(
    findings: Sequence[Finding], sources: Mapping[str, str]
) -> tuple[str | None, ...]:
    """The line hash of each finding's line; None where the source text is not at hand."""
    files = sorted({finding.location.file for finding in findings} & sources.keys())
    hashes = {file: line_hashes(sources[file]) for file in files}
    answer = []
    for finding in findings:
        known = hashes.get(finding.location.file, ())
        index = finding.location.span.line - 1
        answer.append(known[index] if 0 <= index < len(known) else None)
    return tuple(answer)


def baseline_fingerprints(
    findings: Sequence[Finding], sources: Mapping[str, str], repository_prefix: str = ""
) -> tuple[str, ...]:
    """Our ``pathfinderLite/v1`` of each finding: 32 hex digits, a colon, an occurrence number.

    The digits hash the rule, the file's path in the repository, the enclosing function and the
    matched text with its white space collapsed: no line numbers, nothing from around it.
    Findings alike in all four are told apart by their order.
    """
    lines = {file: source_lines(text) for file, text in sources.items()}
    seen: Counter[str] = Counter()
    fingerprints = []
    for finding in findings:
        span = finding.location.span
        text = text_at(lines.get(finding.location.file, ()), span) or finding.call
        path = "/".join(
            part for part in (repository_prefix.strip("/"), finding.location.file) if part
        )
        parts = (finding.rule.id, path, finding.function, " ".join(text.split()))
        content = "\0".join(parts).encode("utf-8", "surrogatepass")
        digest = hashlib.sha256(content).hexdigest()[:32]
        seen[digest] += 1
        fingerprints.append(f"{digest}:{seen[digest]}")
    return tuple(fingerprints)
