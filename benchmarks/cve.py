"""Which published vulnerabilities of real packages are found, and what is left when they are fixed.

    python -m benchmarks.cve --folder PACKAGES

Downloads each release with pip, without its dependencies and without running it, and scans it
with the one rule that `cve.yaml` names.
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tarfile
import zipfile
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import yaml

HERE = Path(__file__).parent
OLD_WHEELS = ("--only-binary", ":all:", "--python-version", "3.8")
PLATFORMS = ("manylinux1_x86_64", "manylinux2010_x86_64", "manylinux2014_x86_64")


@dataclass(frozen=True)
class Release:
    """One release, and the places where it uses, or once used, the value at fault."""

    package: str
    version: str
    places: tuple[str, ...]


@dataclass(frozen=True)
class Scan:
    """What a rule reports in one release; ``code`` is that of the process, or ``None`` in time."""

    places: tuple[str, ...]
    code: int | None

    def at(self, release: Release) -> int:
        """How many places of the release are reported. Source archives have a folder around."""
        return sum(any(found.endswith(place) for found in self.places) for place in release.places)


class DownloadError(Exception):
    """pip has no such release, or one it cannot fetch."""


def fetch(release: Release, folder: Path) -> Path:
    """The unpacked release, downloaded when it is not there: a wheel if there is one."""
    target = folder / f"{release.package}-{release.version}"
    if target.exists():
        return target
    archives = folder / "archives" / target.name
    archives.mkdir(parents=True, exist_ok=True)
    platforms = [word for each in PLATFORMS for word in ("--platform", each)]
    choices = [("--only-binary", ":all:"), (*OLD_WHEELS, *platforms), ("--no-binary", ":all:")]
    for choice in choices:
        wanted = f"{release.package}=={release.version}"
        command = [sys.executable, "-m", "pip", "download", "--quiet", "--no-deps", *choice]
        done = subprocess.run([*command, "--dest", str(archives), wanted], capture_output=True)
        if done.returncode == 0:
            break
    found = sorted(archives.iterdir())
    if not found:
        raise DownloadError(f"{release.package} {release.version}: pip found no archive")
    if found[0].suffix in (".whl", ".zip"):
        with zipfile.ZipFile(found[0]) as archive:
            archive.extractall(target)
    else:
        with tarfile.open(found[0]) as archive:
            archive.extractall(target, filter="data")
    return target


def scan(project: Path, rule: str, timeout: float) -> Scan:
    """The places that one rule reports in a project."""
    own = HERE / "rules" / "cve" / f"{rule}.py"
    chosen = ["--rules", str(own)] if own.exists() else ["--ruleset", f"python/{rule}"]
    command = [sys.executable, "-m", "pathfinder_lite", "scan", *chosen]
    command += ["--project", str(project), "--output", "json"]
    try:
        done = subprocess.run(command, capture_output=True, timeout=timeout)
    except subprocess.TimeoutExpired:
        return Scan((), None)
    if done.returncode != 0:
        return Scan((), done.returncode)
    results = json.loads(done.stdout)["results"]
    places = (f"{r['location']['file']}:{r['location']['line']}" for r in results)
    return Scan(tuple(sorted(places)), done.returncode)


def row(entry: dict[str, Any], folder: Path, timeout: float) -> tuple[str, bool]:
    """A row of the table, and whether the vulnerability is found."""
    vulnerable, fixed = (
        Release(entry["package"], entry[each]["release"], tuple(entry[each]["places"]))
        for each in ("vulnerable", "fixed")
    )
    before = scan(fetch(vulnerable, folder), entry["rule"], timeout)
    after = scan(fetch(fixed, folder), entry["rule"], timeout)
    found = before.at(vulnerable) > 0
    cells = (
        entry["package"],
        f"{vulnerable.version} / {fixed.version}",
        entry["cve"],
        entry["kind"],
        entry["rule"],
        _told(before, "yes" if found else "no"),
        str(len(before.places) - before.at(vulnerable)),
        _told(after, str(after.at(fixed))),
        str(len(after.places) - after.at(fixed)),
    )
    return f"| {' | '.join(cells)} |", found


def _told(scan: Scan, answer: str) -> str:
    if scan.code is None:
        return "time out"
    return answer if scan.code == 0 else f"exit code {scan.code}"


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the table; 1 when a release cannot be had."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--folder", type=Path, required=True, help="where packages are unpacked")
    parser.add_argument("--only", action="append", help="a package or CVE; may be repeated")
    parser.add_argument("--timeout", type=float, default=285, help="seconds for one scan")
    options = parser.parse_args(arguments)
    entries = yaml.safe_load((HERE / "cve.yaml").read_text(encoding="utf-8"))
    if options.only:
        entries = [e for e in entries if {e["package"], e["cve"]} & set(options.only)]
    print("| Package | Releases | CVE | Kind | Rule | Found | Others | Left | Others left |")
    print("|---|---|---|---|---|---|---|---|---|")
    count = 0
    for entry in entries:
        try:
            text, found = row(entry, options.folder, options.timeout)
        except DownloadError as error:
            print(error, file=sys.stderr)
            return 1
        count += found
        print(text, flush=True)
    print(f"\n{count} of {len(entries)} found")
    return 0


if __name__ == "__main__":
    sys.exit(main())
