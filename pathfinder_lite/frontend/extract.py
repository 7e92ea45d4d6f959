"""The facts of a project's modules: extracted on demand, or all at once in parallel processes.

Facts travel between processes in their own encoding, and so could live on disk: extraction is a
pure function of the file's text and name.
"""

from __future__ import annotations

import signal
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from multiprocessing import active_children

from pathfinder_lite.facts.codec import decode, encode
from pathfinder_lite.facts.diagnostics import Diagnostic
from pathfinder_lite.facts.modules import ModuleFacts
from pathfinder_lite.frontend.decode import Undecodable, decode_source
from pathfinder_lite.frontend.discover import SourceFile
from pathfinder_lite.frontend.mentions import SourceIndex
from pathfinder_lite.frontend.parse import collector_paused, parse_module, syntax_problem
from pathfinder_lite.frontend.stores import FileStores
from pathfinder_lite.frontend.summarise.module import summarise

_WORTH_A_PROCESS = 1_500_000
"""Bytes of source below which starting processes costs more than it saves."""

_CHUNK = 16


class Extraction:
    """The modules of a project. Extracts each file at most once; failures are diagnostics."""

    def __init__(self, files: Sequence[SourceFile], workers: int = 1) -> None:
        self.files = tuple(files)
        self.index = SourceIndex(self.files)
        self._workers = workers
        self._facts: dict[int, ModuleFacts | None] = {}
        self._diagnostics: dict[int, Diagnostic] = {}
        self._storing: dict[str, tuple[int, ...]] = {}
        self._by_file: dict[int, FileStores] = {}

    @property
    def diagnostics(self) -> tuple[Diagnostic, ...]:
        """What could not be analysed, sorted."""
        return tuple(sorted({*self.index.diagnostics, *self._diagnostics.values()}))

    @property
    def parsed(self) -> int:
        """How many files have been read in depth."""
        return sum(facts is not None for facts in self._facts.values())

    def facts(self, index: int) -> ModuleFacts | None:
        """The facts of one file; None when it could not be analysed."""
        if index not in self._facts:
            self._keep(index, extract(self.files[index], self.index.raw(index)))
        return self._facts[index]

    def size(self) -> int:
        """Bytes of all files together."""
        return sum(len(self.index.raw(index)) for index in range(len(self.files)))

    def files_mentioning(self, name: str) -> tuple[int, ...]:
        """Files that hold ``name`` as a word."""
        return self.index.files_mentioning(name)

    def files_importing(self, root: str) -> tuple[int, ...]:
        """Files that may import a package, by its first name."""
        return self.index.files_importing(root)

    def files_declaring(self, parameter: str) -> tuple[int, ...]:
        """Files that may declare a function whose first parameter has that name."""
        return self.index.files_declaring(parameter)

    def files_storing(self, attribute: str) -> tuple[int, ...]:
        """Files that may hold a store to an attribute of that name other than on ``self``."""
        known = self._storing.get(attribute)
        if known is None:
            name = attribute.encode()
            known = self._storing[attribute] = tuple(
                index
                for index in self.files_mentioning(attribute)
                if self._stores(index).holds(name)
            )
        return known

    def _stores(self, index: int) -> FileStores:
        known = self._by_file.get(index)
        if known is None:
            known = self._by_file[index] = FileStores(self.index.raw(index))
        return known

    def text(self, index: int) -> str:
        """The decoded text of a file, empty when it does not decode."""
        decoded = decode_source(self.index.raw(index))
        return decoded if isinstance(decoded, str) else ""

    def extract_all(self, indexes: Iterable[int]) -> None:
        """Extract several files, in processes where that is worth it."""
        missing = [index for index in indexes if index not in self._facts]
        size = sum(len(self.index.raw(index)) for index in missing)
        if self._workers < 2 or size < _WORTH_A_PROCESS:
            for index in missing:
                self.facts(index)
            return
        jobs = [(self.files[index], self.index.raw(index)) for index in missing]
        with ProcessPoolExecutor(self._workers, initializer=_leave_interrupts) as pool:
            for index, answer in zip(
                missing, pool.map(_extract_encoded, jobs, chunksize=_CHUNK), strict=True
            ):
                if isinstance(answer, bytes):
                    facts = decode(answer)
                    assert facts is not None
                    self._keep(index, facts)
                else:
                    self._keep(index, answer)

    @contextmanager
    def checking(self) -> Iterator[None]:
        """Meanwhile look for syntax errors in all files, in a process of its own if worth it.

        No rule may need a file, but whoever reads the result must know that it is broken. Files
        read in depth have told already; of the others the check's diagnostics are kept.
        """
        known = {item.file for item in self.index.diagnostics}
        jobs = [i for i, file in enumerate(self.files) if file.path not in known]
        paths = [self.files[index].path for index in jobs]
        texts = [self.index.raw(index) for index in jobs]
        if self._workers < 2 or sum(map(len, texts)) < _WORTH_A_PROCESS:
            yield
            self._keep_checked(jobs, map(self._check_unread, jobs))
            return
        with ProcessPoolExecutor(self._workers - 1, initializer=_leave_interrupts) as pool:
            checked = pool.map(_check, paths, texts, chunksize=_CHUNK)
            try:
                yield
            except BaseException:
                _abandon(pool)
                raise
            self._keep_checked(jobs, checked)

    def _check_unread(self, index: int) -> Diagnostic | None:
        if index in self._facts:
            return None
        return _check(self.files[index].path, self.index.raw(index))

    def _keep_checked(self, jobs: list[int], found: Iterable[Diagnostic | None]) -> None:
        for index, diagnostic in zip(jobs, found, strict=True):
            if diagnostic is not None and index not in self._facts:
                self._keep(index, diagnostic)

    def _keep(self, index: int, answer: ModuleFacts | Diagnostic) -> None:
        if isinstance(answer, Diagnostic):
            self._diagnostics[index] = answer
            self._facts[index] = None
        else:
            self._facts[index] = answer


def _abandon(pool: ProcessPoolExecutor) -> None:
    """End a pool whose results nobody will read, whatever its workers have begun.

    It is waited for: the interpreter complains about pools that are still winding up at its end.
    """
    for worker in active_children():
        worker.terminate()
    pool.shutdown(wait=True, cancel_futures=True)


def extract(file: SourceFile, raw: bytes) -> ModuleFacts | Diagnostic:
    """The facts of one file's bytes, or why there are none."""
    text = decode_source(raw)
    if isinstance(text, Undecodable):
        return Diagnostic(file.path, text.line, text.kind, text.message)
    with collector_paused():
        try:
            tree = parse_module(text, file.path, file.module, file.is_package)
            if isinstance(tree, Diagnostic):
                return tree
            return summarise(tree, file.path, file.module, file.is_package, text)
        except RecursionError:
            return Diagnostic(file.path, 0, "too-large", "nested too deeply to analyse")
        except Exception as error:  # noqa: BLE001 - one file's failure must not end the scan
            message = f"{type(error).__name__} while summarising: {error}"
            return Diagnostic(file.path, 0, "internal", message)


def _leave_interrupts() -> None:
    """Ctrl-C reaches every process of the terminal; the one that owns the pool answers it."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)


def _check(path: str, raw: bytes) -> Diagnostic | None:
    text = decode_source(raw)
    if isinstance(text, Undecodable):
        return Diagnostic(path, text.line, text.kind, text.message)
    return syntax_problem(text, path)


def _extract_encoded(job: tuple[SourceFile, bytes]) -> bytes | Diagnostic:
    answer = extract(*job)
    return answer if isinstance(answer, Diagnostic) else encode(answer)
